import { secondsBetween } from '../shared/items/instant';
import type { Instant } from '../shared/items/item';
import type { Change, Changes } from '../shared/storylines/change';

/** Seconds after which telling a change would be no news, and an alarm about it only noise. */
const worthTellingSeconds = 24 * 3600;

/** What a storyline seldom has of changes in a day; where it has more, twice as many are read. */
const firstLook = 3;

/** A storyline's changes that were recorded within the last day, newest first. */
export const recentChanges = async (
  changes: Pick<Changes, 'newest'>,
  storyline: string,
  now: Instant,
  limit = firstLook,
): Promise<readonly Change[]> => {
  const newest = await changes.newest(storyline, limit);
  const recent = newest.filter(({ recordedAt }) => secondsBetween(recordedAt, now) < worthTellingSeconds);
  if (recent.length === limit) return recentChanges(changes, storyline, now, limit * 2);
  return recent;
};
