import * as z from 'zod';
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
  weight: z.number().optional(),
});
export type Witness = z.infer<typeof Witness>;

/** What became of telling a change. Absent: nobody has taken it on yet. */
export const Telling = z.object({
  claimedAt: Instant,
  sentAt: Instant.optional(),
  messageId: z.string().optional(),
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
  number: z.int().positive(),
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
  against: z.array(Witness).optional(),
  facts: Facts,
  /** No report says so: a day has come, or silence has lasted. `because` are the last reports before it. */
  byClock: z.boolean().optional(),
  /** The number of the change before it that this one takes back: it was never so. */
  corrects: z.object({ number: z.int().positive(), reason: z.enum(correctionReasons) }).optional(),
  alert: Telling.optional(),
});
export type Change = z.infer<typeof Change>;

/** The numbered changes of all storylines. */
export type Changes = {
  /** Writes a change on condition that its number is free. */
  readonly record: (change: Change) => Promise<'recorded' | 'taken'>;
  /** A storyline's changes, newest first. */
  readonly newest: (storyline: string, limit: number) => Promise<readonly Change[]>;
  readonly get: (storyline: string, number: number) => Promise<Change | undefined>;
  /** Takes on the telling of a change: 'claimed' to exactly one caller. */
  readonly claim: (storyline: string, number: number, claimedAt: string) => Promise<'claimed' | 'taken'>;
  readonly markSent: (storyline: string, number: number, sentAt: string, messageId: string) => Promise<void>;
};
