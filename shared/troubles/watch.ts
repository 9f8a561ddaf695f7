import * as z from 'zod/mini';
import { Instant } from '../items/item';
import { KnownTrouble } from './trouble';

/** What is known of a stage's troubles, and told to its operators: one row, which each look takes further. */
export const Watch = z.object({
  troubles: z.array(KnownTrouble),
  /** Goes up with each move, so that of two runs at once one finds it moved. */
  moves: z.int().check(z.nonnegative()),
  /** A run is about to tell what it found: until it has, or has had time enough to, others leave that to it. */
  claimedAt: z.optional(Instant),
});
export type Watch = z.infer<typeof Watch>;

/** A stage's watch; before anybody has looked, nothing is known. */
export type Watches = {
  readonly get: () => Promise<Watch>;
  /** Takes the watch further on condition that it still is where it was read; `moves` is counted up here. */
  readonly move: (from: Watch, to: Omit<Watch, 'moves'>) => Promise<Watch | 'stale'>;
};

export const nothingKnown: Watch = { troubles: [], moves: 0 };
