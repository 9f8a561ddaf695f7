import * as z from 'zod/mini';
import { stances } from '../claim';

/** Meanings to look for; 'talks|summit' is either of them. */
const meanings = z.array(
  z.string().check(z.regex(/^[a-z0-9-]+(\|[a-z0-9-]+)*$/, 'meanings are lower-case words, joined by | for "or"')),
);

/**
 * A rule of reading: which meanings must stand together, and which must not. What they are is said in the word lists,
 * so one rule reads every language.
 */
export const Rule = z.strictObject({
  name: z.string().check(z.regex(/^[a-z0-9-]+$/, 'a rule is named in lower-case letters, digits and hyphens')),
  /** In a reader's words, after 'it says that': 'a round ended without agreement'. */
  says: z.string(),
  where: z._default(z.enum(['title', 'sentence', 'item']), 'sentence'),
  all: meanings.check(z.minLength(1)),
  /** None of these in the same sentence (in the item, where `where` is 'item'). */
  none: z._default(meanings, []),
  /** None of these anywhere in the item. */
  noneInItem: z._default(meanings, []),
  /** One of these anywhere in the item, for each. */
  allInItem: z._default(meanings, []),
  /** Words that are only part of such a one do not count: the 'end' in 'end the war' ends no talks. */
  notAsPartOf: z._default(meanings, []),
  /** Words with one of these between them stand in two clauses, not together: 'meets Macron as peace talks go on'. */
  notAcross: z._default(meanings, []),
  /** The meanings come in the order given. */
  inOrder: z._default(z.boolean(), false),
  /** All within so many words of each other. */
  within: z.optional(z.int().check(z.positive())),
});
export type Rule = z.infer<typeof Rule>;

/** A rule that makes a claim. */
export const ClaimRule = z.extend(Rule, {
  status: z.string(),
  stance: z._default(z.enum(stances), 'asserts'),
  /** Meanings that, beside its words, turn it round. A rule that itself tells of a refusal is not turned by one. */
  deniedBy: z._default(z.array(z.string()), ['deny', 'refuse']),
  /** Meanings that turn it round even where its own words are part of them: 'not stalled'. */
  refutedBy: z._default(z.array(z.string()), []),
  /** How much of a report it is worth as evidence: less where the words are loose or the event is a lesser one. */
  weight: z._default(z.number().check(z.minimum(0), z.maximum(2)), 1),
});
export type ClaimRule = z.infer<typeof ClaimRule>;
