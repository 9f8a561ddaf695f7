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
};
const none = { requests: 0, reads: 0, writes: 0 };
const units = {
  skipped: none,
  board: none,
  unchanged: none,
  news: none,
  assess: none,
  clock: none,
  alert: none,
  untold: none,
};
const standing = { alarms: 0, metrics: { steady: 0, ofTrouble: 0 }, dashboards: 0, keys: 0, memoryGb: {} };

/** One feed that is polled every half hour, and a clock that runs every hour. */
const schedules = { feedMinutes: [30], clockMinutes: 60, boardMinutes: 120 };
const polls = assumedMonth.days * 48;

describe('monthlyCost', () => {
  const usd = (of: Partial<Parameters<typeof monthlyCost>[1]>, prices: Partial<typeof free>, what: string) =>
    monthlyCost(schedules, { ...units, ...of }, { ...standing, alarms: 7 }, { ...free, ...prices }).find(
      (row) => row.what === what,
    )?.usd;

  it('takes each feed at its own pace', () => {
    const runs = monthlyRuns({ feedMinutes: [30, 60], clockMinutes: 60, boardMinutes: 120 });

    expect(runs.polls).toBeCloseTo(polls * 1.5);
    expect(runs.skipped + runs.unchanged + runs.news).toBeCloseTo(runs.polls);
    expect(runs.clock).toBeCloseTo(assumedMonth.days * 24);
  });

  it('multiplies what a step reads by how often it is taken', () => {
    const cost = usd({ clock: { ...none, reads: 100 } }, { dynamoPerMillionReads: 2 }, 'DynamoDB reads');

    expect(cost).toBeCloseTo((assumedMonth.days * 24 * 100 * 2) / 1e6);
  });

  it('counts polls, the two clocks and the board as runs of the scheduler', () => {
    const cost = usd({}, { schedulerPerMillion: 1 }, 'EventBridge Scheduler');

    expect(cost).toBeCloseTo((polls + 2.5 * assumedMonth.days * 24) / 1e6, 9);
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
    const D = {
      Type: 'AWS::Lambda::Function',
      Properties: { FunctionName: 'storywatch-prod-poll-feed', MemorySize: 256 },
    };
    const template = { Resources: { A, B, C: { Type: 'AWS::KMS::Key' }, D } };

    expect(standingResources(template, { outlet: 6 })).toEqual({
      alarms: 0,
      metrics: { steady: 6, ofTrouble: 1 },
      dashboards: 0,
      keys: 1,
      memoryGb: { 'poll-feed': 0.25 },
    });
  });

  it('throws for a dimension of which nobody has said how many values it has', () => {
    expect(() => standingResources({ Resources: { A: filter('Tides', { Key: 'moon' }) } }, {})).toThrow('moon');
  });
});
