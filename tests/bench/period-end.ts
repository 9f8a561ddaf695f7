import type { TrueChange } from './gold-files';

/** The last second of the last day that any true change lies in: what comes later cannot be judged. */
export const periodEnd = (changes: readonly TrueChange[]): string =>
  `${changes
    .map(({ by }) => by)
    .sort()
    .at(-1)}T23:59:59Z`;
