import type { TrueChange } from './gold-files';
import type { JudgedAlert } from './judge-alerts';
import { f1Of, median } from './rates';

/** How well a teller tells of changes. Delays in hours from the beginning of the change's first day, UTC. */
export type ChangeScore = {
  readonly alerts: number;
  readonly right: number;
  readonly repeated: number;
  readonly must: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly alertsAWeek: number;
  readonly medianDelayHours: number | undefined;
  readonly recallOf: Readonly<Record<string, number>>;
};

const week = 7 * 86_400_000;

/** Sums up judged alerts over the true changes that they were judged by. Optional changes are no misses. */
export function scoreChanges(changes: readonly TrueChange[], alerts: readonly JudgedAlert[]): ChangeScore {
  const right = alerts.filter(({ verdict }) => verdict === 'right');
  const must = changes.map((change, place) => ({ change, place })).filter(({ change }) => !change.optional);
  const firsts = new Map(right.map(({ of, at }) => [of, Date.parse(at)]));
  const delays = must.flatMap(({ change, place }) => {
    const first = firsts.get(place);
    return first === undefined ? [] : [(first - Date.parse(change.from)) / 3_600_000];
  });
  const recallIn = (some: typeof must) =>
    some.length === 0 ? 0 : some.filter(({ place }) => firsts.has(place)).length / some.length;
  const precision = alerts.length === 0 ? 0 : right.length / alerts.length;
  const times = alerts.map(({ at }) => Date.parse(at)).sort((a, b) => a - b);
  const span = alerts.length > 1 ? ((times.at(-1) ?? 0) - (times[0] ?? 0)) / week : 1;
  const storylines = [...new Set(must.map(({ change }) => change.storyline))];
  return {
    alerts: alerts.length,
    right: right.length,
    repeated: alerts.filter(({ verdict }) => verdict === 'repeated').length,
    must: must.length,
    found: delays.length,
    precision,
    recall: recallIn(must),
    f1: f1Of(precision, recallIn(must)),
    alertsAWeek: alerts.length / span,
    medianDelayHours: median(delays),
    recallOf: Object.fromEntries(
      storylines.map((id) => [id, recallIn(must.filter(({ change }) => change.storyline === id))]),
    ),
  };
}
