import { shortDay } from '../alerts/utc-words';
import { instantOf } from '../items/instant';
import type { Instant } from '../items/item';

const dayMs = 24 * 3_600_000;
/** Days between two ticks; the first that gives few enough is taken. */
const tickDays = [1, 2, 3, 7, 14, 28, 56, 91, 182];
/** More labels than this run into each other on a phone. */
const maxTicks = 5;

/** A stretch of time drawn to scale: a place on it is a percentage of its width. */
export type TimelineScale = {
  readonly from: Instant;
  readonly until: Instant;
  /** Percent, to a hundredth; what lies outside is put at the edge. */
  readonly at: (instant: Instant) => number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
};

/** A scale over whole days in UTC, at least a week, from the day of `from` to the end of the day of `until`. */
export const timelineScale = (from: Instant, until: Instant): TimelineScale => {
  const end = (Math.floor(Date.parse(until) / dayMs) + 1) * dayMs;
  const start = Math.min(Math.floor(Date.parse(from) / dayMs) * dayMs, end - 7 * dayMs);
  const days = (end - start) / dayMs;
  const at = (milliseconds: number): number =>
    Math.round(Math.min(1, Math.max(0, (milliseconds - start) / (end - start))) * 10_000) / 100;
  const every = tickDays.find((step) => days / step <= maxTicks) ?? 365;
  const ticks = Array.from({ length: Math.ceil(days / every) }, (_, index) => start + index * every * dayMs);
  return {
    from: instantOf(start),
    until: instantOf(end),
    at: (instant) => at(Date.parse(instant)),
    ticks: ticks.map((tick) => ({ at: at(tick), label: shortDay(instantOf(tick)) })),
  };
};

/** How many of some instants fall on each day of a scale that has any. */
export const countByDay = (instants: readonly Instant[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const instant of instants) {
    const day = instant.slice(0, 10);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
};
