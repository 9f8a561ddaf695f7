import type { Instant } from '../items/item';
import type { Change, Changes } from '../storylines/change';
import { type ChangeReport, changeReport } from './changes-report';

/** More changes than a storyline has in most spans; should one have more, twice as many are read. */
const firstLook = 50;

/** A storyline's changes since a time, newest first, and the one before them, by which it stood when they began. */
export const changesSince = async (
  changes: Pick<Changes, 'newest'>,
  storyline: string,
  since: Instant,
  limit = firstLook,
): Promise<{ readonly changes: readonly ChangeReport[]; readonly before: Change | undefined }> => {
  const newest = await changes.newest(storyline, limit);
  const before = newest.find(({ at }) => at < since);
  if (before === undefined && newest.length === limit) return changesSince(changes, storyline, since, limit * 2);
  const within = newest.filter(({ at }) => at >= since);
  return { changes: within.map((change) => changeReport(change, newest)), before };
};
