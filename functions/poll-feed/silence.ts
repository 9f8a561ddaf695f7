import type { FeedMemory } from '../../shared/feeds/feed-memory';
import { failsTooOften, isTooSilent, silentHoursOf } from '../../shared/feeds/silence';
import type { Instant } from '../../shared/items/item';
import type { Outlet } from '../../shared/outlets/outlet';
import type { Poll } from './poll';

/** How silent a feed is, for the log. */
export type Silence = {
  /** Whole hours since anything new came from it, or since its first poll when nothing ever has. */
  readonly silentHours?: number;
  /** Failures in a row, with this one. */
  readonly failuresInARow?: number;
  /** Too much of either: an alarm counts the polls that say so. */
  readonly tooSilent?: true;
};

/** How silent a feed is after a poll, by what was remembered of it before; nothing when it has spoken, or is new. */
export const silenceAfter = (
  poll: Poll,
  memory: FeedMemory | undefined,
  outlet: Pick<Outlet, 'silentAfterHours'>,
  now: Instant,
): Silence => {
  if (memory === undefined || (poll.kind === 'polled' && poll.added > 0)) return {};
  const silentHours = silentHoursOf(memory, now);
  const failuresInARow = failuresAfter(poll, memory);
  return {
    silentHours,
    ...(failuresInARow !== undefined && { failuresInARow }),
    ...((isTooSilent(outlet, silentHours) || failsTooOften(failuresInARow ?? 0)) && { tooSilent: true }),
  };
};

const failuresAfter = (poll: Poll, { failuresInARow }: FeedMemory): number | undefined => {
  switch (poll.kind) {
    case 'unreachable':
    case 'unreadable':
      return failuresInARow + 1;
    case 'not-due':
      return failuresInARow;
    default:
      return undefined;
  }
};
