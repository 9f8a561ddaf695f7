import * as z from 'zod';
import { watchedFunctions } from '../../shared/troubles/watched-functions';
import { assumedMonth as month } from './assumed-month';
import type { Units } from './count-units';
import type { Step } from './measure-units';

const price = z.number().nonnegative();

/** prices.json: list prices in USD, by region, and the month that they were written down in. */
export const Prices = z.object({
  asOf: z.string().regex(/^\d{4}-\d{2}$/),
  note: z.string(),
  regions: z.record(
    z.string(),
    z.object({
      schedulerPerMillion: price,
      lambdaPerMillionRuns: price,
      lambdaPerGbSecondArm: price,
      dynamoPerMillionReads: price,
      dynamoPerMillionWrites: price,
      dynamoPerGbMonth: price,
      backupPerGbMonth: price,
      logsPerGb: price,
      metricPerMonth: price,
      alarmPerMonth: price,
      dashboardPerMonth: price,
      keyPerMonth: price,
      snsPerMillionPublishes: price,
      snsPer100kEmails: price,
      s3PerThousandPuts: price,
      sqsPerMillionRequests: price,
      metricDataPerThousand: price,
    }),
  ),
});
type RegionPrices = z.infer<typeof Prices>['regions'][string];

/** What a stack has that costs by standing there. */
export type Standing = {
  readonly alarms: number;
  /** Only log lines make them: those on trouble have no value, and no price, while there is none. */
  readonly metrics: { readonly steady: number; readonly ofTrouble: number };
  readonly dashboards: number;
  readonly keys: number;
  /** By the function's name. */
  readonly memoryGb: Readonly<Record<string, number>>;
  /** Whether Lambda writes its own lines on every run, or only on one that failed. */
  readonly lambdaLogs: boolean;
};

/** A line of the bill. `standing`: it costs the same whether or not anything happens. */
export type CostRow = { readonly what: string; readonly how: string; readonly usd: number; readonly standing: boolean };

/** How many minutes lie between two runs of each schedule: the feeds', telling and watching, assessing, the board's. */
export type Schedules = {
  readonly feedMinutes: readonly number[];
  readonly clockMinutes: number;
  readonly assessMinutes: number;
  readonly boardMinutes: number;
  readonly storylines: number;
};

/** A month's runs, for the schedules and what is assumed. */
export const monthlyRuns = ({ feedMinutes, clockMinutes, assessMinutes, boardMinutes, storylines }: Schedules) => {
  const minutes = month.days * 24 * 60;
  const polls = feedMinutes.reduce((sum, every) => sum + minutes / every, 0);
  const fetches = polls * month.shareInTurn;
  const news = fetches * month.shareWithNews;
  // Rows that belong to no storyline wake nobody.
  const assess = month.filedADay * storylines * month.days * month.wakesAFiledItem;
  return {
    polls,
    skipped: polls - fetches,
    unchanged: fetches - news,
    news,
    assess,
    clock: minutes / assessMinutes + month.days,
    // Each change has its row; each assessment may move its storyline's status, or refresh its grounds.
    board: minutes / boardMinutes + month.alerts + assess,
    alert: month.alerts,
    untold: minutes / clockMinutes,
    watch: minutes / clockMinutes,
  };
};

/** What a month costs, line by line; no free tier, no SMS. */
export const monthlyCost = (
  schedules: Schedules,
  units: Readonly<Record<Step, Units>>,
  standing: Standing,
  prices: RegionPrices,
): readonly CostRow[] => {
  const runs = monthlyRuns(schedules);
  const sum = (steps: readonly Step[], of: (step: Step) => number) =>
    steps.reduce((total, step) => total + runs[step] * of(step), 0);
  const lineBytes = standing.lambdaLogs ? month.lambdaLogBytesARun : 0;
  const use = (...steps: readonly Step[]) => ({
    runs: sum(steps, () => 1),
    gbSeconds: sum(steps, (step) => seconds[step] * (standing.memoryGb[functionOf[step]] ?? 0)),
    reads: sum(steps, (step) => units[step].reads),
    writes: sum(steps, (step) => units[step].writes),
    logGb: sum(steps, (step) => units[step].logBytes + lineBytes) / 1e9,
  });
  const { runs: allRuns, gbSeconds, reads, writes, logGb } = use(...working);
  const scheduled = runs.polls + runs.clock + runs.untold + month.days + runs.board - runs.assess - month.alerts;
  const watch = use('watch');
  const metricsAsked = month.days * 24 + runs.watch * month.shareInDoubt;
  const emails = month.alerts * month.emailSubscribers;
  const boardPuts = runs.board * (month.boardFilesADrawing + 1);
  const { alarms, metrics, dashboards, keys } = standing;
  return [
    used('EventBridge Scheduler', `${count(scheduled)} runs`, millions(scheduled) * prices.schedulerPerMillion),
    used(
      'Lambda',
      `${count(allRuns)} runs, ${count(gbSeconds)} GB-s`,
      millions(allRuns) * prices.lambdaPerMillionRuns + gbSeconds * prices.lambdaPerGbSecondArm,
    ),
    used('DynamoDB reads', `${count(reads)} units`, millions(reads) * prices.dynamoPerMillionReads),
    used('DynamoDB writes', `${count(writes)} units`, millions(writes) * prices.dynamoPerMillionWrites),
    used(
      'DynamoDB storage, backups',
      `${month.storedGb} GB`,
      month.storedGb * (prices.dynamoPerGbMonth + prices.backupPerGbMonth),
    ),
    used('S3, the board', `${count(boardPuts)} files and lists`, (boardPuts / 1000) * prices.s3PerThousandPuts),
    used('CloudWatch logs', `${logGb.toFixed(2)} GB`, logGb * prices.logsPerGb),
    used(
      'SNS e-mail',
      `${count(month.alerts)} alerts, ${count(emails)} mails`,
      millions(month.alerts) * prices.snsPerMillionPublishes + (emails / 1e5) * prices.snsPer100kEmails,
    ),
    stands(
      'Watching',
      `${count(watch.runs)} runs, ${count(watch.reads)} reads, ${count(metricsAsked)} metrics asked for`,
      millions(watch.runs) *
        (prices.schedulerPerMillion +
          prices.lambdaPerMillionRuns +
          watchedFunctions.length * prices.sqsPerMillionRequests) +
        watch.gbSeconds * prices.lambdaPerGbSecondArm +
        millions(watch.reads) * prices.dynamoPerMillionReads +
        millions(watch.writes) * prices.dynamoPerMillionWrites +
        watch.logGb * prices.logsPerGb +
        (metricsAsked / 1000) * prices.metricDataPerThousand,
    ),
    stands('CloudWatch alarms', `${alarms}`, alarms * prices.alarmPerMonth),
    stands(
      'CloudWatch metrics',
      `${metrics.steady} steady, ${metrics.ofTrouble} only while there is trouble`,
      (metrics.steady + metrics.ofTrouble * month.shareOfTrouble) * prices.metricPerMonth,
    ),
    stands('CloudWatch dashboard', `${dashboards}`, dashboards * prices.dashboardPerMonth),
    stands('KMS', `${keys} keys of our own`, keys * prices.keyPerMonth),
  ];
};

const working = [
  'skipped',
  'unchanged',
  'board',
  'news',
  'assess',
  'clock',
  'alert',
  'untold',
] as const satisfies Step[];

const seconds: Readonly<Record<Step, number>> = {
  skipped: month.skippedSeconds,
  unchanged: month.pollSeconds,
  news: month.pollSeconds,
  assess: month.assessSeconds,
  clock: month.assessSeconds,
  board: month.boardSeconds,
  alert: month.alertSeconds,
  untold: month.alertSeconds,
  watch: month.watchSeconds,
};

const functionOf: Readonly<Record<Step, string>> = {
  skipped: 'poll-feed',
  unchanged: 'poll-feed',
  news: 'poll-feed',
  assess: 'assess-storylines',
  clock: 'assess-storylines',
  board: 'publish-board',
  alert: 'send-alerts',
  untold: 'send-alerts',
  watch: 'watch-over',
};

const used = (what: string, how: string, usd: number): CostRow => ({ what, how, usd, standing: false });
const stands = (what: string, how: string, usd: number): CostRow => ({ what, how, usd, standing: true });
const millions = (number: number): number => number / 1e6;
const count = (number: number): string => Math.round(number).toLocaleString('en-GB');
