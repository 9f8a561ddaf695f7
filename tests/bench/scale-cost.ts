import type * as z from 'zod';
import { assumedMonth as month } from './assumed-month';
import type { Units } from './count-units';
import type { Step } from './measure-units';
import type { Prices } from './monthly-cost';

type RegionPrices = z.infer<typeof Prices>['regions'][string];

/** How large a Storywatch is: feeds that are polled, and subscribers by e-mail. */
export type Size = { readonly feeds: number; readonly subscribers: number };

export const sizes: readonly Size[] = [
  { feeds: 6, subscribers: 20 },
  { feeds: 100, subscribers: 1_000 },
  { feeds: 1_000, subscribers: 100_000 },
  { feeds: 10_000, subscribers: 1_000_000 },
];

/** What a larger Storywatch asks for in a month, where it differs from ours by more than a factor. */
export type Scaled = Size & {
  readonly runs: number;
  /** Functions at work at the same time, on average, and when all feeds are polled within one minute. */
  readonly atOnce: number;
  readonly atOncePeak: number;
  readonly assessments: number;
  readonly reads: number;
  readonly writes: number;
  readonly mails: number;
  readonly usd: Readonly<Record<'polling' | 'assessing' | 'telling' | 'rest', number>>;
};

const storylines = 4;
/** Rows of a window: one for each filed item, of which four fit into a read unit. */
const windowDays = 60;
const rowsAReadUnit = 4;
/** As many feeds as ours file the assumed number of items under each storyline in a day. */
const ourFeeds = 19;

/** What a day's polls asked for in the simulation (`npm run bench:scale -- --save`). */
export type MeasuredDay = {
  readonly feeds: number;
  readonly polls: number;
  readonly reads: number;
  readonly writes: number;
};

/**
 * The cost of a size, by part, in USD a month; polls by a measured `day` of about so many feeds. `batchMinutes` gathers
 * the stream's records for so long before a storyline is assessed (0: each poll with news leads to an assessment, as it
 * is built).
 */
export const scaledCost = (
  size: Size,
  day: MeasuredDay,
  units: Readonly<Record<Step, Units>>,
  prices: RegionPrices,
  batchMinutes: number,
): Scaled => {
  const minutes = month.days * 24 * 60;
  const runs = (size.feeds * minutes) / everyMinutes;
  const fetches = runs * month.shareInTurn;
  const news = fetches * month.shareWithNews;
  const assessments = batchMinutes === 0 ? news : Math.min(news, (storylines * minutes) / batchMinutes);
  const windowRows = (month.filedADay * windowDays * size.feeds) / ourFeeds;
  const pollReads = (fetches * day.reads) / day.polls + (runs - fetches) * units.skipped.reads;
  const pollWrites = (fetches * day.writes) / day.polls;
  const assessReads = assessments * Math.max(units.assess.reads, windowRows / rowsAReadUnit);
  const mails = month.alerts * size.subscribers;
  const gb = 0.25;
  const pollSeconds = fetches * month.pollSeconds + (runs - fetches) * month.skippedSeconds;
  const lambda = (count: number, seconds: number) =>
    (count / 1e6) * prices.lambdaPerMillionRuns + seconds * gb * prices.lambdaPerGbSecondArm;
  return {
    ...size,
    runs,
    atOnce: pollSeconds / (minutes * 60),
    atOncePeak: (size.feeds / 60) * month.pollSeconds,
    assessments,
    reads: pollReads + assessReads,
    writes: pollWrites,
    mails,
    usd: {
      polling:
        (runs / 1e6) * prices.schedulerPerMillion +
        lambda(runs, pollSeconds) +
        (pollReads / 1e6) * prices.dynamoPerMillionReads +
        (pollWrites / 1e6) * prices.dynamoPerMillionWrites,
      assessing:
        lambda(assessments, assessments * month.assessSeconds * Math.max(1, windowRows / 10_000)) +
        (assessReads / 1e6) * prices.dynamoPerMillionReads,
      telling: (mails / 1e5) * prices.snsPer100kEmails + (month.alerts / 1e6) * prices.snsPerMillionPublishes,
      rest: ((runs * units.unchanged.logBytes + assessments * units.assess.logBytes) * prices.logsPerGb) / 1e9,
    },
  };
};

/** As our busy feeds have it. */
const everyMinutes = 5;
