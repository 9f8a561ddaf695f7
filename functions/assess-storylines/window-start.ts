import { secondsAfter } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';
import { judging } from '../../shared/storylines/assessing/judging';
import type { Standing } from '../../shared/storylines/assessment';
import type { Change, Changes } from '../../shared/storylines/change';
import type { Storyline } from '../../shared/storylines/storyline';

/** More changes than any storyline has in a window; should one have more, twice as many are read. */
const firstLook = 50;

/**
 * From when on a storyline's items are assessed, and where it stood then: by its recorded changes, because items older
 * than the window are not looked at again.
 *
 * The window begins at a quiet time. Were it to cut off half of the reports that a change rests on, or the memory of a
 * status just left, that change would seem never to have been, so it goes back until no change is that near.
 */
export const windowStart = async (
  changes: Pick<Changes, 'newest'>,
  storyline: Storyline,
  row: (Standing & { readonly lastChange: number }) | undefined,
  now: Instant,
  limit = firstLook,
): Promise<{ readonly since: Instant; readonly before: Standing }> => {
  const newest = await changes.newest(storyline.id, limit);
  const since = quietTime(newest, secondsAfter(now, -storyline.windowDays * 24 * 3600));
  const last = newest.find(({ at }) => at <= since);
  if (last !== undefined) return { since, before: { status: last.to, since: last.at, facts: last.facts } };
  if (newest.length === limit) return windowStart(changes, storyline, row, now, limit * 2);
  if (row?.lastChange === 0 && row.since <= since) return { since, before: row };
  const { status, facts } = storyline.start;
  return { since, before: { status: newest.at(-1)?.from ?? status, since, facts } };
};

const quietTime = (changes: readonly Change[], since: Instant): Instant => {
  const soon = secondsAfter(since, judging.evidenceHours * 3600);
  const lately = secondsAfter(since, -judging.returnHours * 3600);
  const near = changes.find(({ at }) => at > lately && at <= soon);
  return near === undefined ? since : quietTime(changes, secondsAfter(near.at, -judging.evidenceHours * 3600 - 1));
};
