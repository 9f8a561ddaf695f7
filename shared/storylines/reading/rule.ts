import * as z from 'zod';
import { stances } from '../claim';

/** Meanings to look for; 'talks|summit' is either of them. */
const meanings = z.array(
  z.string().regex(/^[a-z-]+(\|[a-z-]+)*$/, 'meanings are lower-case words, joined by | for "or"'),
);

/**
 * A rule of reading: which meanings must stand together, and which must not. What they are is said in the word lists,
 * so one rule reads every language.
 */
export const Rule = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/, 'a rule is named in lower-case letters, digits and hyphens'),
  /** In a reader's words, after 'it says that': 'a round ended without agreement'. */
  says: z.string(),
  where: z.enum(['title', 'sentence', 'item']).default('sentence'),
  all: meanings.min(1),
  /** None of these in the same sentence (in the item, where `where` is 'item'). */
  none: meanings.default([]),
  /** None of these anywhere in the item. */
  noneInItem: meanings.default([]),
  /** One of these anywhere in the item, for each. */
  allInItem: meanings.default([]),
  /** Words that are only part of such a one do not count: the 'end' in 'end the war' ends no talks. */
  notAsPartOf: meanings.default([]),
  /** Words with one of these between them stand in two clauses, not together: 'meets Macron as peace talks go on'. */
  notAcross: meanings.default([]),
  /** The meanings come in the order given. */
  inOrder: z.boolean().default(false),
  /** All within so many words of each other. */
  within: z.int().positive().optional(),
});
export type Rule = z.infer<typeof Rule>;

/** A rule that makes a claim. */
export const ClaimRule = Rule.extend({
  status: z.string(),
  stance: z.enum(stances).default('asserts'),
  /** Meanings that, beside its words, turn it round. A rule that itself tells of a refusal is not turned by one. */
  deniedBy: z.array(z.string()).default(['deny', 'refuse']),
  /** Meanings that turn it round even where its own words are part of them: 'not stalled'. */
  refutedBy: z.array(z.string()).default([]),
  /** How much of a report it is worth as evidence: less where the words are loose or the event is a lesser one. */
  weight: z.number().min(0).max(2).default(1),
});
export type ClaimRule = z.infer<typeof ClaimRule>;
