import { CloudWatchClient, GetMetricDataCommand, type Metric } from '@aws-sdk/client-cloudwatch';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { instantOf } from '../items/instant';
import type { Instant } from '../items/item';
import type { Counted, StageSigns } from '../troubles/stage-signs';
import type { WatchedFunction } from '../troubles/watched-functions';

/** What a stage's resources are called. */
type Named = {
  readonly pollFunction: string;
  readonly alertsTopic: string;
  /** The address of each function's dead-letter queue. */
  readonly deadLetterQueues: Readonly<Record<WatchedFunction, string>>;
};

type Clients = { readonly sqs: SQSClient; readonly cloudWatch: CloudWatchClient };

/** A stage's signs from SQS and CloudWatch; CloudWatch charges for each metric that is asked for. */
export const awsSigns = (
  { pollFunction, alertsTopic, deadLetterQueues }: Named,
  { sqs, cloudWatch }: Clients = clients(),
): StageSigns => ({
  async deadLetters(of) {
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl: deadLetterQueues[of],
        AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
      }),
    );
    return Object.values(Attributes ?? {}).reduce((sum, count) => sum + Number(count), 0);
  },

  async pollsSince(since, now) {
    const polls = await sums(cloudWatch, invocationsOf(pollFunction), 300, since, now);
    return polls.reduce((sum, { count }) => sum + count, 0);
  },

  undeliveredSince: (since, now) => sums(cloudWatch, failedDeliveriesOf(alertsTopic), 3600, since, now),
});

const invocationsOf = (name: string): Metric => ({
  Namespace: 'AWS/Lambda',
  MetricName: 'Invocations',
  Dimensions: [{ Name: 'FunctionName', Value: name }],
});

const failedDeliveriesOf = (topic: string): Metric => ({
  Namespace: 'AWS/SNS',
  MetricName: 'NumberOfNotificationsFailed',
  Dimensions: [{ Name: 'TopicName', Value: topic }],
});

/** A metric's sums over each period (in seconds) that has one, by the period's beginning. */
const sums = async (
  cloudWatch: CloudWatchClient,
  Metric: Metric,
  Period: number,
  since: Instant,
  now: Instant,
): Promise<readonly Counted[]> => {
  const { MetricDataResults } = await cloudWatch.send(
    new GetMetricDataCommand({
      MetricDataQueries: [{ Id: 'sums', MetricStat: { Metric, Period, Stat: 'Sum' } }],
      StartTime: new Date(since),
      EndTime: new Date(now),
    }),
  );
  const { Timestamps = [], Values = [] } = MetricDataResults?.[0] ?? {};
  return Timestamps.map((time, at) => ({ at: instantOf(time.getTime()), count: Values[at] ?? 0 })).filter(
    ({ count }) => count > 0,
  );
};

const patience = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1000, requestTimeout: 5000, throwOnRequestTimeout: true },
} as const;

const clients = (): Clients => ({ sqs: new SQSClient(patience), cloudWatch: new CloudWatchClient(patience) });
