import type { Place } from './lexicon';
import type { Rule } from './rule';

/**
 * The nearest places at which all of a rule's meanings stand, one after another from each place of the first. `found`
 * are the places of each meaning; those within one of the `wider` do not count, and none of `between` may part them.
 */
export function standTogether(
  { inOrder, within = Number.POSITIVE_INFINITY }: Rule,
  found: readonly (readonly Place[])[],
  wider: readonly Place[],
  between: readonly Place[],
): readonly Place[] | undefined {
  const stands =
    wider.length === 0
      ? found
      : found.map((places) => places.filter((place) => !wider.some((whole) => isPartOf(place, whole))));
  const [first = [], ...others] = stands;
  let best: readonly Place[] | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const start of first) {
    const places = placesFrom(start, others, inOrder);
    if (places === undefined) continue;
    const span = spanOf(places);
    if (span > within || span >= shortest || areParted(places, between)) continue;
    best = places;
    shortest = span;
  }
  return best;
}

/** Whether something stands between the first and the last of some places; what goes without saying stands nowhere. */
function areParted(places: readonly Place[], by: readonly Place[]): boolean {
  if (by.length === 0) return false;
  const named = places.filter(({ to }) => to > 0);
  const start = Math.min(...named.map(({ to }) => to));
  const end = Math.max(...named.map(({ from }) => from));
  return by.some(({ from, to }) => from >= start && to <= end);
}

/** Whether a place lies within a wider one. */
export const isPartOf = (place: Place, whole: Place) =>
  whole.from <= place.from && place.to <= whole.to && whole.to - whole.from > place.to - place.from;

function spanOf(places: readonly Place[]): number {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { from, to } of places) {
    start = Math.min(start, from);
    end = Math.max(end, to);
  }
  return end - start;
}

function placesFrom(
  start: Place,
  others: readonly (readonly Place[])[],
  inOrder: boolean,
): readonly Place[] | undefined {
  const chosen = [start];
  let last = start;
  for (const places of others) {
    const end = last.to;
    const next = nearest(inOrder ? places.filter((place) => place.from >= end) : places, last);
    if (next === undefined) return undefined;
    last = next;
    chosen.push(next);
  }
  return chosen;
}

function nearest(places: readonly Place[], to: Place): Place | undefined {
  let best: Place | undefined;
  for (const place of places) {
    if (best === undefined || Math.abs(place.from - to.from) < Math.abs(best.from - to.from)) best = place;
  }
  return best;
}
