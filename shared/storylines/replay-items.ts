import { instantOf } from '../items/instant';
import type { Instant, Item } from '../items/item';
import type { Transition } from './assessing/course';
import { type Judging, judging as ours } from './assessing/judging';
import { outletWeight } from './assessing/outlet-weight';
import { reportsOf, witnessOf } from './assessing/report';
import { unfoldHistory } from './assessing/unfold-history';
import type { Change } from './change';
import type { FiledItem } from './filed-item';
import { readItem } from './read-item';
import type { Storyline } from './storyline';
import { storylines as tracked } from './storylines';

export type ReplayOptions = {
  /** Where the clock stops; the last item's time where absent. */
  readonly until?: Instant | undefined;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
};

/**
 * The changes that the pipeline would have recorded, had it polled without a pause while the items appeared: the same
 * reading and assessing, the clock included. Items in any order; undated ones count for nothing. In time order.
 */
export function replayItems(items: readonly Item[], { until, onProgress }: ReplayOptions = {}): readonly Change[] {
  const rows = items.flatMap((item, done) => {
    if (done % 500 === 0) onProgress?.(done, items.length);
    return readItem(item);
  });
  onProgress?.(items.length, items.length);
  return replayRows(rows, tracked, until, ours);
}

/** The same for items that are read already. */
export function replayRows(
  rows: readonly FiledItem[],
  storylines: readonly Storyline[],
  until: Instant | undefined,
  judging: Judging,
): readonly Change[] {
  const times = rows.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  const [first] = times;
  const last = until ?? times.at(-1);
  if (first === undefined || last === undefined) return [];
  return storylines
    .flatMap((storyline) => {
      const own = rows.filter((row) => row.storyline === storyline.id);
      const before = { ...storyline.start, since: first };
      const reports = reportsOf(storyline, own, outletWeight, judging);
      const { transitions } = unfoldHistory(storyline, reports, before, Date.parse(last), judging);
      return transitions.map((transition, place) => toChange(storyline.id, transition, place + 1));
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function toChange(storyline: string, transition: Transition, number: number): Change {
  const { from, to, time, key, why, because, against, facts, undoes, byClock } = transition;
  const at = instantOf(time);
  return {
    storyline,
    number,
    from,
    to,
    at,
    recordedAt: at,
    key,
    why,
    because: because.map(witnessOf),
    ...(against.length > 0 && { against: against.map(witnessOf) }),
    facts,
    ...(byClock && { byClock }),
    ...(undoes && { corrects: { number: number - 1, reason: 'denied' as const } }),
  };
}
