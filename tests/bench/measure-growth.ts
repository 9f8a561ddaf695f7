import { instantOf } from '../../shared/items/instant';
import { assessStatus } from '../../shared/storylines/assess-status';
import type { FiledItem } from '../../shared/storylines/filed-item';
import { readItem } from '../../shared/storylines/read-item';
import type { Storyline } from '../../shared/storylines/storyline';
import type { Figure } from './figure';
import { newsEntries } from './news-document';
import { median } from './rates';

const sizes = [100, 1_000, 10_000, 100_000] as const;
const rounds = 7;
const end = Date.parse('2026-01-31T00:00:00Z');

/** How the time to assess a storyline grows with its stored claims; asked is n log n from each size to the next, and a quarter
 * for noise. */
export const measureGrowth = (storyline: Storyline): readonly Figure[] => {
  const rows = newsEntries(8, instantOf(end))
    .map(({ id, title, summary = '' }) => ({ id, outlet: 'anadolu', lang: 'en', title, summary, url: id }) as const)
    .flatMap((item) => readItem(item))
    .filter((row) => row.storyline === storyline.id);
  const times = sizes.map((size) => assessing(storyline, spread(rows, size, storyline.windowDays)));
  return sizes.flatMap((size, place): readonly Figure[] => {
    const ms = times[place] ?? 0;
    const [smaller, before] = [sizes[place - 1], times[place - 1]];
    const what = `assess with ${size} stored claims`;
    if (smaller === undefined || before === undefined) return [{ what, value: ms, unit: 'ms' }];
    const expected = (before * size * Math.log(size)) / (smaller * Math.log(smaller));
    return [{ what, value: ms, unit: 'ms', peer: `n log n from ${smaller}`, peerValue: expected, atMost: 1.25 }];
  });
};

/** So many claims, evenly over the window and over three outlets. */
const spread = (rows: readonly FiledItem[], size: number, windowDays: number): readonly FiledItem[] =>
  Array.from({ length: size }, (_, place) => {
    const row = rows[place % rows.length];
    const outlet = ['anadolu', 'interfax-ukraine', 'afp'][place % 3] ?? 'afp';
    const publishedAt = instantOf(end - windowDays * 86_400_000 * (1 - place / size));
    return row === undefined ? [] : [{ ...row, id: `made-${place}`, outlet, publishedAt }];
  }).flat();

const assessing = (storyline: Storyline, items: readonly FiledItem[]): number => {
  const before = { ...storyline.start, since: instantOf(end - storyline.windowDays * 86_400_000) };
  const once = () => {
    const start = performance.now();
    assessStatus(storyline, items, before, instantOf(end));
    return performance.now() - start;
  };
  once();
  return median(Array.from({ length: rounds }, once)) ?? 0;
};
