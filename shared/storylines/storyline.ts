import * as z from 'zod';
import { Facts } from './claim';

/** One status a storyline can have, with its meaning in one sentence for readers. */
export const StatusMeaning = z.strictObject({
  id: z.string(),
  /** The status in a word or two for readers: 'under way'. */
  name: z.string(),
  meaning: z.string(),
});
export type StatusMeaning = z.infer<typeof StatusMeaning>;

/** A storyline that we track, as its data file says (shared/storylines/data/<id>.json). */
export const Storyline = z.strictObject({
  id: z.string(),
  name: z.string(),
  about: z.string(),
  statuses: z.array(StatusMeaning).min(2),
  /** Days of items that an assessment looks back over. */
  windowDays: z.int().positive(),
  /** Where it stands before any evidence. */
  start: z.strictObject({ status: z.string(), facts: Facts }),
});
export type Storyline = z.infer<typeof Storyline>;
