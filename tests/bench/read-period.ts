import type { Item } from '../../shared/items/item';
import type { Judging } from '../../shared/storylines/assessing/judging';
import type { Change } from '../../shared/storylines/change';
import type { FiledItem } from '../../shared/storylines/filed-item';
import { readItem } from '../../shared/storylines/read-item';
import { replayRows } from '../../shared/storylines/replay-items';
import type { Storyline } from '../../shared/storylines/storyline';
import { storylines } from '../../shared/storylines/storylines';
import type { Period, TrueChange } from './gold-files';
import { periodEnd } from './period-end';

/** A period as it can be judged: what was published until its last true change, read once, and where it began. */
export type ReadPeriod = {
  readonly items: readonly Item[];
  readonly rows: readonly FiledItem[];
  readonly storylines: readonly Storyline[];
  readonly until: string;
  readonly changes: readonly TrueChange[];
};

/** Reads a period's items. What comes after its last true change cannot be judged and is left out. */
export function readPeriod({ items, changes, start }: Period): ReadPeriod {
  const until = periodEnd(changes);
  const inTime = items.filter(({ publishedAt }) => publishedAt !== undefined && publishedAt <= until);
  return {
    items: inTime,
    rows: inTime.flatMap((item) => readItem(item)),
    storylines: storylines.map((storyline) => ({
      ...storyline,
      start: { ...storyline.start, status: start[storyline.id] ?? storyline.start.status },
    })),
    until,
    changes,
  };
}

/** The changes that readers would have been told of in a period. */
export const toldIn = (period: ReadPeriod, judging: Judging): readonly Change[] =>
  replayRows(period.rows, period.storylines, period.until, judging).filter(({ key }) => key);
