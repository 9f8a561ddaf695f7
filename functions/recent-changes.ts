import { secondsBetween } from '../shared/items/instant';
import type { Instant } from '../shared/items/item';
import type { Change, Changes } from '../shared/storylines/change';

/** Seconds after which telling a change would be no news, and an alarm about it only noise. */
const worthTellingSeconds = 24 * 3600;

/** What a storyline seldom has of changes in a day; where it has more, twice as many are read. */
const firstLook = 3;

/** A storyline's changes that were recorded within the last day, newest first. */
export const recentChanges = (
  changes: Pick<Changes, 'newest'>,
  storyline: string,
  now: Instant,
): Promise<readonly Change[]> => changesWhile(changes, storyline, (change) => isRecent(change, now));

/** Whether telling a change would still be news. */
export const isRecent = ({ recordedAt }: Pick<Change, 'recordedAt'>, now: Instant): boolean =>
  secondsBetween(recordedAt, now) < worthTellingSeconds;

/** A storyline's newest changes that are still wanted, newest first; reads on as long as all that were read are. */
export const changesWhile = async (
  changes: Pick<Changes, 'newest'>,
  storyline: string,
  isWanted: (change: Change) => boolean,
  limit = firstLook,
): Promise<readonly Change[]> => {
  const wanted = (await changes.newest(storyline, limit)).filter(isWanted);
  return wanted.length === limit ? changesWhile(changes, storyline, isWanted, limit * 2) : wanted;
};
