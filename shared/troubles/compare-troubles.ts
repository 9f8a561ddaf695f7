import { secondsBetween } from '../items/instant';
import type { Instant } from '../items/item';
import { type KnownTrouble, type Trouble, troubleName } from './trouble';
import type { Heading } from './who-is-hurt';

/** What a look has found, by comparison with what was known. */
export type Comparison = {
  /** To be told now, with the time since when it has been known of. */
  readonly begun: readonly Trouble[];
  /** Were told, and are no more. */
  readonly ended: readonly KnownTrouble[];
  /** Were told before, and still are so. */
  readonly lasting: readonly KnownTrouble[];
  /** What is to be known from now on. */
  readonly next: readonly KnownTrouble[];
};

/**
 * Compares what was found with what was known. A trouble is told when it begins and when it ends, and not in between:
 * the operators are told of changes, as readers are. What nobody could look for (`unasked`) is taken to be as it was.
 */
export const compareTroubles = (
  known: readonly KnownTrouble[],
  found: readonly Trouble[],
  unasked: readonly Heading[],
  now: Instant,
): Comparison => {
  const before = new Map(known.map((trouble) => [troubleName(trouble), trouble]));
  const names = new Set(found.map(troubleName));
  const isFound = (trouble: KnownTrouble) => names.has(troubleName(trouble));
  const isOver = (trouble: KnownTrouble) => !isFound(trouble) && !unasked.some((one) => one === trouble.heading);
  const told = known.filter(({ toldAt }) => toldAt !== undefined);
  const seen = found.map((trouble) => {
    const { since = trouble.since, toldAt } = before.get(troubleName(trouble)) ?? {};
    const isWorthIt = secondsBetween(since, now) >= (trouble.patienceSeconds ?? 0);
    return { trouble: { ...trouble, since }, toldAt, begins: toldAt === undefined && isWorthIt };
  });
  const next = [
    ...seen.map(({ trouble: { heading, of, since }, toldAt, begins }) => ({
      heading,
      ...(of !== undefined && { of }),
      since,
      ...(begins ? { toldAt: now } : toldAt !== undefined && { toldAt }),
    })),
    ...known.filter((trouble) => !isFound(trouble) && !isOver(trouble)),
  ];
  return {
    begun: seen.flatMap(({ trouble, begins }) => (begins ? trouble : [])),
    ended: told.filter(isOver),
    lasting: told.filter((trouble) => !isOver(trouble)),
    next: next.sort((a, b) => troubleName(a).localeCompare(troubleName(b))),
  };
};
