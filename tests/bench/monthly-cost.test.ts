import { assumedMonth } from './assumed-month';
import { monthlyCost, monthlyRuns, Prices } from './monthly-cost';
import pricesFile from './prices.json';
import { standingResources } from './standing-resources';

const free = {
  schedulerPerMillion: 0,
  lambdaPerMillionRuns: 0,
  lambdaPerGbSecondArm: 0,
  dynamoPerMillionReads: 0,
  dynamoPerMillionWrites: 0,
  dynamoPerGbMonth: 0,
  backupPerGbMonth: 0,
  logsPerGb: 0,
  metricPerMonth: 0,
  alarmPerMonth: 0,
  dashboardPerMonth: 0,
  keyPerMonth: 0,
  snsPerMillionPublishes: 0,
  snsPer100kEmails: 0,
  s3PerThousandPuts: 0,
  sqsPerMillionRequests: 0,
  metricDataPerThousand: 0,
};
const none = { requests: 0, reads: 0, writes: 0, logBytes: 0 };
const units = {
  skipped: none,
  board: none,
  unchanged: none,
  news: none,
  assess: none,
  clock: none,
  alert: none,
  untold: none,
  watch: none,
};
const standing = {
  alarms: 0,
  metrics: { steady: 0, ofTrouble: 0 },
  dashboards: 0,
  keys: 0,
  memoryGb: {},
  lambdaLogs: false,
};

/** One feed that is polled every half hour, and clocks that run every hour. */
const schedules = { feedMinutes: [30], clockMinutes: 60, assessMinutes: 60, boardMinutes: 120, storylines: 4 };
const polls = assumedMonth.days * 48;

describe('monthlyCost', () => {
  const usd = (of: Partial<Parameters<typeof monthlyCost>[1]>, prices: Partial<typeof free>, what: string) =>
    monthlyCost(schedules, { ...units, ...of }, { ...standing, alarms: 7 }, { ...free, ...prices }).find(
      (row) => row.what === what,
    )?.usd;

  it('takes each feed at its own pace', () => {
    const runs = monthlyRuns({ ...schedules, feedMinutes: [30, 60] });

    expect(runs.polls).toBeCloseTo(polls * 1.5);
    expect(runs.skipped + runs.unchanged + runs.news).toBeCloseTo(runs.polls);
    expect(runs.clock).toBeCloseTo(assumedMonth.days * 25);
  });

  it('multiplies what a step reads by how often it is taken', () => {
    const cost = usd({ clock: { ...none, reads: 100 } }, { dynamoPerMillionReads: 2 }, 'DynamoDB reads');

    expect(cost).toBeCloseTo((assumedMonth.days * 25 * 100 * 2) / 1e6);
  });

  it('counts polls, the clocks and the board as runs of the scheduler', () => {
    const cost = usd({}, { schedulerPerMillion: 1 }, 'EventBridge Scheduler');

    expect(cost).toBeCloseTo((polls + assumedMonth.days * (24 + 1 + 24 + 1 + 12)) / 1e6, 9);
  });

  it('adds up what is logged, with Lambda’s own lines where they are kept', () => {
    const of = (lambdaLogs: boolean) =>
      monthlyCost(
        schedules,
        { ...units, untold: { ...none, logBytes: 500 } },
        { ...standing, lambdaLogs },
        { ...free, logsPerGb: 1e9 },
      ).find(({ what }) => what === 'CloudWatch logs')?.usd ?? 0;

    expect(of(false)).toBeCloseTo(assumedMonth.days * 24 * 500);
    expect(of(true)).toBeGreaterThan(of(false) + polls * assumedMonth.lambdaLogBytesARun);
  });

  it('counts what it takes to watch, the questions to queues and to CloudWatch included', () => {
    const looks = assumedMonth.days * 24;

    expect(usd({}, { sqsPerMillionRequests: 1e6 }, 'Watching')).toBeCloseTo(looks * 4);
    expect(usd({}, { metricDataPerThousand: 1000 }, 'Watching')).toBeCloseTo(looks * (1 + assumedMonth.shareInDoubt));
    expect(usd({ watch: { ...none, reads: 3 } }, { dynamoPerMillionReads: 1e6 }, 'Watching')).toBeCloseTo(looks * 3);
  });

  it('takes each function with the memory that it has', () => {
    const memoryGb = { 'poll-feed': 0.25 };
    const cost = monthlyCost(schedules, units, { ...standing, memoryGb }, { ...free, lambdaPerGbSecondArm: 1 });

    expect(cost.find(({ what }) => what === 'Lambda')?.usd).toBeCloseTo(
      polls *
        (assumedMonth.shareInTurn * assumedMonth.pollSeconds +
          (1 - assumedMonth.shareInTurn) * assumedMonth.skippedSeconds) *
        0.25,
    );
  });

  it('counts what stands there whether or not anything happens', () => {
    expect(usd({}, { alarmPerMonth: 0.1 }, 'CloudWatch alarms')).toBeCloseTo(0.7);
  });

  it('has prices with their date, and says that they have to be checked', () => {
    const prices = Prices.parse(pricesFile);

    expect(prices.note).toContain('check before relying');
    expect(Object.keys(prices.regions)).toEqual(['us-east-1', 'eu-central-1']);
  });
});

describe('standingResources', () => {
  const filter = (MetricName: string, ...Dimensions: readonly { Key: string }[]) => ({
    Type: 'AWS::Logs::MetricFilter',
    Properties: { MetricTransformations: [{ MetricName, Dimensions }] },
  });

  it('counts a metric once for each value of its dimension, and apart when it only has values in trouble', () => {
    const [A, B] = [filter('SilentFeeds'), filter('NewItems', { Key: 'outlet' })];
    const LoggingConfig = { SystemLogLevel: 'WARN' };
    const D = {
      Type: 'AWS::Lambda::Function',
      Properties: { FunctionName: 'storywatch-prod-poll-feed', MemorySize: 256, LoggingConfig },
    };
    const template = { Resources: { A, B, C: { Type: 'AWS::KMS::Key' }, D } };

    expect(standingResources(template, { outlet: 6 })).toEqual({
      alarms: 0,
      metrics: { steady: 6, ofTrouble: 1 },
      dashboards: 0,
      keys: 1,
      memoryGb: { 'poll-feed': 0.25 },
      lambdaLogs: false,
    });
  });

  it('throws for a dimension of which nobody has said how many values it has', () => {
    expect(() => standingResources({ Resources: { A: filter('Tides', { Key: 'moon' }) } }, {})).toThrow('moon');
  });
});
