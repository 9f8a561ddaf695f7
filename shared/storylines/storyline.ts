import * as z from 'zod/mini';
import { Facts } from './claim';
import { ClaimRule, Rule } from './reading/rule';
import { tones } from './tone';

/** One status a storyline can have, and how it is come to and left. */
export const StatusMeaning = z.strictObject({
  id: z.string(),
  /** The status in a word or two for readers: 'under way'. */
  name: z.string(),
  /** What it means, in one sentence for readers. */
  meaning: z.string(),
  tone: z.optional(z.enum(tones)),
  /** Statuses that it can be reached from; from any where absent. */
  from: z.optional(z.array(z.string())),
  /** Statuses that it can be reached from as well, with so many times the evidence. */
  alsoFrom: z.optional(z.record(z.string(), z.number().check(z.positive()))),
  /** Whether coming to it is told; not so for what is only silence. */
  key: z._default(z.boolean(), true),
  /** It comes again and again, as rounds of talks do: told again only when it has not been told for days. */
  recurs: z._default(z.boolean(), false),
  /** How many times the usual evidence it takes: more for what is rare and grave. */
  needs: z._default(z.number().check(z.positive()), 1),
  /** What becomes of it by the clock alone, after so many days without a word that it still holds. */
  fades: z.optional(z.strictObject({ afterDays: z.number().check(z.positive()), to: z.string(), why: z.string() })),
  /** What becomes of it when the day in this fact begins; when it is over where that is the last day. */
  ends: z.optional(
    z.strictObject({
      on: z.enum(['endsOn']),
      lastDay: z.optional(z.boolean()),
      to: z.string(),
      why: z.string(),
    }),
  ),
});
export type StatusMeaning = z.infer<typeof StatusMeaning>;

/** A storyline that we track, as its data file says (shared/storylines/data/<id>.json). */
export const Storyline = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens')),
  name: z.string(),
  about: z.string(),
  /** Days of items that an assessment looks back over. */
  windowDays: z.int().check(z.positive()),
  /** Where it stands before any evidence. */
  start: z.strictObject({ status: z.string(), facts: Facts }),
  statuses: z.array(StatusMeaning).check(z.minLength(2)),
  /** Which facts it keeps. */
  facts: z.array(z.enum(['nextRoundOn', 'endsOn', 'place', 'targetYear', 'clustersOpen', 'reason'])),
  /** Where an item says until when it runs: beside which meanings, and in claims of which statuses; of any where absent. */
  runsOut: z.optional(z.strictObject({ beside: z.array(z.string()), of: z.optional(z.array(z.string())) })),
  /** What a claim's status means for the storyline's, where the two words differ: carried-out → ongoing. */
  means: z._default(z.record(z.string(), z.string()), {}),
  /** Words of its own, by language and meaning, beside the common lists. */
  words: z._default(z.record(z.string(), z.record(z.string(), z.array(z.string()))), {}),
  /** Meanings of which each item here names one: where none is named, no rule is tried. Every item is read where it is absent. */
  neverWithout: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** An item belongs here when one of these holds … */
  files: z.array(Rule).check(z.minLength(1)),
  /** … and none of these. */
  excludes: z._default(z.array(Rule), []),
  /** What it says about the state; each rule that holds is a claim. */
  claims: z.array(ClaimRule),
});
export type Storyline = z.infer<typeof Storyline>;
