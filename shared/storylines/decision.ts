import * as z from 'zod/mini';
import { Instant } from '../items/item';
import { HeldBack } from './held-back';

/**
 * A decision not to change a status, kept as it was taken. Decisions to change one are the changes themselves, with
 * what became of telling them.
 */
export const Decision = z.object({
  storyline: z.string(),
  from: z.string(),
  to: z.string(),
  /** When the newest of its reports was published. */
  at: Instant,
  recordedAt: Instant,
  why: z.string(),
  held: HeldBack,
});
export type Decision = z.infer<typeof Decision>;

/** The kept decisions of all storylines. */
export type Decisions = {
  /** The same decision again takes the place of the one before. */
  readonly keep: (decision: Decision) => Promise<void>;
  /** A storyline's decisions, newest first. */
  readonly newest: (storyline: string, limit: number) => Promise<readonly Decision[]>;
};
