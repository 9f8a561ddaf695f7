import * as z from 'zod/mini';
import data from './judging.json';

/** The numbers that decide when reports are enough, chosen by measuring on past news: see docs/decisions. */
const Judging = z.strictObject({
  /** Weight of an outlet that is not among ours: a report by it counts, but not as one of ours. */
  unknownOutletWeight: z.number().check(z.minimum(0), z.maximum(1)),
  /** A report that has a party or mediator say it itself counts so many times. */
  officialFactor: z.number().check(z.minimum(1)),
  /** What is said only in the summary is often background: it counts so much of a title. */
  summaryFactor: z.number().check(z.minimum(0), z.maximum(1)),
  /** A running live blog's title changes by the hour: it counts so much of a report. */
  liveFactor: z.number().check(z.minimum(0), z.maximum(1)),
  /** Reports of one thing come within so many hours. */
  evidenceHours: z.number().check(z.positive()),
  /** Weight of independent reports that makes a change. */
  needed: z.number().check(z.positive()),
  /** To come back to a status just left takes so many times the evidence … */
  returnFactor: z.number().check(z.minimum(1)),
  /** … for so many hours. */
  returnHours: z.number().check(z.minimum(0)),
  /** A change can be taken back by those who deny it for so many hours; after that it is history. */
  takeBackHours: z.number().check(z.minimum(0)),
  /** A status that recurs is no news again for so many days after it was told. */
  sameNewsDays: z.number().check(z.minimum(0)),
  /** Jaccard similarity of two titles' words from which on they are one text … */
  sameTitle: z.number().check(z.minimum(0), z.maximum(1)),
  /** … and of two summaries'. */
  sameSummary: z.number().check(z.minimum(0), z.maximum(1)),
});
export type Judging = z.infer<typeof Judging>;

export const judging: Judging = Judging.parse(data);
