import { isTurn, type Pace, scheduleWindowMinutes } from '../../shared/feeds/rhythm';
import { instantOf } from '../../shared/items/instant';
import type { Figure } from './figure';
import { developmentGold } from './gold-files';
import { mean, quantile } from './rates';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const jitter = (place: number): number => (place * 0.6180339887498949) % 1;
/** So many of its last entries are in an outlet's memory. */
const remembered = 500;

/** As our busiest feeds have it. */
const adaptive: Pace = { everyMinutes: 5, quietMinutes: 30 };
const fixed: readonly Pace[] = [{ everyMinutes: 5 }, { everyMinutes: 15 }, { everyMinutes: 30 }];

/**
 * How long news waits for its poll, and how many polls that takes, over the real publishing times of the development
 * period, where they are at hand; they are a choice of each outlet's items, so that all of them look sleepier than they
 * are. Empty elsewhere.
 */
export const measurePace = (): readonly Figure[] => {
  const gold = developmentGold();
  if (gold === undefined) return [];
  const times = [...new Set(gold.items.map(({ outlet }) => outlet))].map((of) =>
    gold.items
      .flatMap(({ outlet, publishedAt }) => (outlet === of && publishedAt !== undefined ? Date.parse(publishedAt) : []))
      .toSorted((a, b) => a - b),
  );
  const ours = over(times, adaptive);
  const asMany = over(times, { everyMinutes: (24 * 60) / ours.polls });
  const peer = 'a fixed pace with as many fetches';
  return [
    ...fixed
      .map((pace) => ({ pace, ...over(times, pace) }))
      .flatMap(({ pace, polls, median, slow }) => [
        { what: `every ${pace.everyMinutes} minutes: fetches a day and feed`, value: polls, unit: 'fetches' },
        { what: `every ${pace.everyMinutes} minutes: news waits, median`, value: median, unit: 'min' },
        { what: `every ${pace.everyMinutes} minutes: news waits, 95th percentile`, value: slow, unit: 'min' },
      ]),
    { what: 'adaptive, 5 to 30 minutes: fetches a day and feed', value: ours.polls, unit: 'fetches' },
    { what: 'adaptive: news waits, median', value: ours.median, unit: 'min', peer, peerValue: asMany.median },
    { what: 'adaptive: news waits, mean', value: ours.mean, unit: 'min', peer, peerValue: asMany.mean },
    { what: 'adaptive: news waits, 95th percentile', value: ours.slow, unit: 'min', peer, peerValue: asMany.slow },
  ];
};

const over = (times: readonly (readonly number[])[], pace: Pace) => {
  const outlets = times.map((published) => simulated(published, pace));
  const waits = outlets.flatMap((outlet) => outlet.waits);
  const total = (of: 'polls' | 'days') => outlets.reduce((sum, outlet) => sum + outlet[of], 0);
  const polls = Math.round(total('polls') / total('days'));
  return { polls, median: quantile(waits, 0.5), mean: mean(waits) ?? 0, slow: quantile(waits, 0.95) };
};

const simulated = (published: readonly number[], pace: Pace) => {
  const [first = 0] = published;
  const last = published.at(-1) ?? first;
  const waits: number[] = [];
  let polls = 0;
  let known = 0;
  let memory = { seen: {} };
  for (let place = 0, slot = first; slot <= last; place += 1, slot += pace.everyMinutes * minuteMs) {
    const at = slot + jitter(place) * scheduleWindowMinutes * minuteMs;
    if (!isTurn(memory, pace, instantOf(at))) continue;
    polls += 1;
    const before = known;
    for (let next = published[known]; next !== undefined && next <= at; next = published[known]) {
      waits.push((at - next) / minuteMs);
      known += 1;
    }
    if (known > before) memory = memoryOf(published.slice(Math.max(0, known - remembered), known));
  }
  return { waits, polls, days: (last - first) / dayMs };
};

const memoryOf = (published: readonly number[]) => ({
  seen: Object.fromEntries(published.map((at, place) => [place, { hash: '', publishedAt: instantOf(at) }])),
});
