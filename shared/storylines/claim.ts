import * as z from 'zod/mini';

/** How an item says a thing: see docs/architecture.md, 'Claims'. Only the first two can ever move a status. */
export const stances = ['asserts', 'plans', 'doubts', 'denies', 'recalls', 'imagines'] as const;
export type Stance = (typeof stances)[number];

/** What is known besides the status: each storyline declares which of these it uses. */
export const Facts = z.object({
  /** Day (YYYY-MM-DD) of the next round of talks. */
  nextRoundOn: z.optional(z.iso.date()),
  /** When a pause ends: the start of the day named, as an instant, or the day itself. */
  endsOn: z.optional(z.iso.date()),
  place: z.optional(z.string()),
  targetYear: z.optional(z.int()),
  clustersOpen: z.optional(z.int()),
  reason: z.optional(z.string()),
});
export type Facts = z.infer<typeof Facts>;

/** What one item says about the state of one storyline. */
export const Claim = z.object({
  status: z.string(),
  stance: z.enum(stances),
  /** The words of the item that say so. */
  words: z.string(),
  /** The name of the rule that read them. */
  rule: z.string(),
  /** How much of a report it is worth as evidence; a whole one where absent. */
  weight: z.optional(z.number()),
  /** It stands in the title, not only in the summary. */
  inTitle: z.optional(z.boolean()),
  /** The title is a live blog's. */
  live: z.optional(z.boolean()),
  /** Said by a party or mediator itself, in so many words: "Kremlin says …". */
  official: z.optional(z.boolean()),
  facts: z.optional(Facts),
});
export type Claim = z.infer<typeof Claim>;
