import * as z from 'zod/mini';
import { Instant } from '../items/item';
import { Witness } from './change';
import { Facts } from './claim';
import { HeldBack } from './held-back';

/** Where a storyline stands: the current row of the Storylines table. */
export const Status = z.object({
  storyline: z.string(),
  status: z.string(),
  since: Instant,
  facts: Facts,
  /** Outlets disagree: nobody is alerted until it settles. */
  contested: z.boolean(),
  /** Weight of the independent evidence for the status, from 0 to 1. */
  confidence: z.number(),
  because: z.array(Witness),
  /** Those who say that it is not so. */
  against: z.optional(z.array(Witness)),
  /** What has been reported but not by enough: visible, not alerted. */
  reported: z.optional(HeldBack),
  /** Number of the storyline's last recorded change; 0 when there is none. */
  lastChange: z.int().check(z.nonnegative()),
  assessedAt: Instant,
  /** Since when history is being filled in: until that is finished, half of it must not be taken for news. */
  fillingSince: z.optional(Instant),
});
export type Status = z.infer<typeof Status>;

/** The current status of each storyline. */
export type Statuses = {
  readonly get: (storyline: string) => Promise<Status | undefined>;
  /** Replaces the row on condition that its lastChange is still `expected` (0: or that there is no row). */
  readonly move: (next: Status, expected: number) => Promise<'moved' | 'stale'>;
};
