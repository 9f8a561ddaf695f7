import * as z from 'zod/mini';
import { Instant } from '../items/item';
import { Facts } from './claim';

/** A report that a status rests on: enough of the item to show it to a reader without another look-up. */
export const Witness = z.object({
  itemId: z.string(),
  outlet: z.string(),
  publisher: z.string(),
  publishedAt: Instant,
  title: z.string(),
  url: z.string(),
  lang: z.string(),
  stance: z.string(),
  words: z.string(),
  rule: z.string(),
  /** How much it counts as evidence; absent in records of before it was kept. */
  weight: z.optional(z.number()),
});
export type Witness = z.infer<typeof Witness>;

/** What became of telling a change. Absent: nobody has taken it on yet. */
export const Telling = z.object({
  /** When a run took it on last: from then on a message may be on its way. */
  claimedAt: Instant,
  /** When that run gave it back, sure that nothing had gone out: the next may take it on. */
  releasedAt: z.optional(Instant),
  /** Since when nobody knows whether a message went out: it is sent again by an operator only. */
  maybeSentAt: z.optional(Instant),
  sentAt: z.optional(Instant),
  messageId: z.optional(z.string()),
  /** Why it was given back, or is in doubt, in a sentence or two for an operator. */
  trouble: z.optional(z.string()),
});
export type Telling = z.infer<typeof Telling>;

/**
 * Why a change turned out wrong: a report that it rested on was edited or withdrawn by its outlet; those who denied it
 * afterwards outweighed it; or reports that came in late show another course.
 */
export const correctionReasons = ['withdrawn', 'denied', 'outweighed'] as const;
export type CorrectionReason = (typeof correctionReasons)[number];

/** A storyline went from one status to another: the numbered record that alerts are sent for, written once. */
export const Change = z.object({
  storyline: z.string(),
  number: z.int().check(z.positive()),
  from: z.string(),
  to: z.string(),
  /** When the status changed, by the evidence or the clock; not when we noticed. */
  at: Instant,
  recordedAt: Instant,
  /** Whether anybody is told: fading into silence is recorded but is no news. */
  key: z.boolean(),
  /** One sentence: which rule, on what. */
  why: z.string(),
  because: z.array(Witness),
  /** Those who said at the time that it was not so. */
  against: z.optional(z.array(Witness)),
  facts: Facts,
  /** No report says so: a day has come, or silence has lasted. `because` are the last reports before it. */
  byClock: z.optional(z.boolean()),
  /** The number of the change before it that this one takes back: it was never so. */
  corrects: z.optional(z.object({ number: z.int().check(z.positive()), reason: z.enum(correctionReasons) })),
  alert: z.optional(Telling),
});
export type Change = z.infer<typeof Change>;

/** One run's hold on the telling of a change; `mark` is known to that run alone. */
export type Claim = { readonly storyline: string; readonly number: number; readonly mark: string };

export type Claimed =
  | { readonly kind: 'claimed'; readonly claim: Claim }
  /** Somebody else has it, or had it. */
  | { readonly kind: 'taken'; readonly telling: Telling };

/** The numbered changes of all storylines. */
export type Changes = {
  /** Writes a change on condition that its number is free. */
  readonly record: (change: Change) => Promise<'recorded' | 'taken'>;
  /** A storyline's changes, newest first. */
  readonly newest: (storyline: string, limit: number) => Promise<readonly Change[]>;
  readonly get: (storyline: string, number: number) => Promise<Change | undefined>;
  /** Takes on the telling of a change that nobody has taken on, or that was given back: 'claimed' to exactly one caller. */
  readonly claim: (storyline: string, number: number, claimedAt: Instant) => Promise<Claimed>;
  /** Takes it on once more, on purpose, whatever became of it: on condition that it still is as it was read. */
  readonly reclaim: (change: Change, claimedAt: Instant) => Promise<Claimed>;
  readonly markSent: (claim: Claim, sentAt: Instant, messageId: string) => Promise<void>;
  /** Gives it back, because nothing has gone out. */
  readonly release: (claim: Claim, releasedAt: Instant, trouble: string) => Promise<void>;
  /** Puts the telling that was claimed then in doubt; 'settled' when it has come to an end in the meantime. */
  readonly markMaybeSent: (
    change: Pick<Change, 'storyline' | 'number'>,
    claimedAt: Instant,
    maybeSentAt: Instant,
    trouble: string,
  ) => Promise<'marked' | 'settled'>;
};
