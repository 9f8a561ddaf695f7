import type { FeedMemory } from '../../shared/feeds/feed-memory';
import { secondsBetween } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';
import type { Poll } from './poll';

/** How silent a feed is: an alarm counts the polls that say too much of either. */
export type Silence = {
  /** Whole hours since anything new came from it, or since its first poll when nothing ever has. */
  readonly silentHours?: number;
  /** Failures in a row, with this one. */
  readonly failuresInARow?: number;
};

/** How silent a feed is after a poll, by what was remembered of it before; nothing when it has spoken, or is new. */
export const silenceAfter = (poll: Poll, memory: FeedMemory | undefined, now: Instant): Silence => {
  if (memory === undefined || (poll.kind === 'polled' && poll.added > 0)) return {};
  // The memory of a feed that answers and never has anything is written once, at its first poll.
  const silentHours = Math.floor(secondsBetween(memory.lastNewAt ?? memory.lastPolledAt, now) / 3600);
  switch (poll.kind) {
    case 'unreachable':
    case 'unreadable':
      return { silentHours, failuresInARow: memory.failuresInARow + 1 };
    case 'not-due':
      return { silentHours, failuresInARow: memory.failuresInARow };
    default:
      return { silentHours };
  }
};
