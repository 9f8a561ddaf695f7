import type { FeedMemory } from './feed-memory';

/** Takes from five hours to half a day, depending on the feed's pace: `afterFailure` waits longer each time. */
const tooManyFailures = 6;

/** Long for a newsroom; outlets that publish less often say so in their data. */
const usualSilentHours = 24;

/** Since when a feed has had nothing new: since its first poll when it never had anything. */
export const silentSince = ({ lastNewAt, lastPolledAt }: Pick<FeedMemory, 'lastNewAt' | 'lastPolledAt'>): string =>
  // The memory of a feed that answers and never has anything is written once, at its first poll.
  lastNewAt ?? lastPolledAt;

/** Whole hours since anything new came from a feed, at an instant. */
export const silentHoursOf = (memory: Pick<FeedMemory, 'lastNewAt' | 'lastPolledAt'>, now: string): number =>
  Math.floor((Date.parse(now) - Date.parse(silentSince(memory))) / 3_600_000);

/** Whether so many failures in a row are more than bad luck: somebody should look. */
export const failsTooOften = (failuresInARow: number): boolean => failuresInARow >= tooManyFailures;

/** Whether so many hours without anything new are more than a quiet day, for a feed of this outlet. */
export const isTooSilent = (outlet: { readonly silentAfterHours?: number | undefined }, silentHours: number): boolean =>
  silentHours >= (outlet.silentAfterHours ?? usualSilentHours);
