import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { awsSigns } from '../../shared/aws/aws-signs';

const place = { region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };
const since = '2026-01-30T11:30:00Z';
const now = '2026-01-30T12:00:00Z';

describe('awsSigns', () => {
  const clients = { sqs: new SQSClient(place), cloudWatch: new CloudWatchClient(place) };
  const [sqs, cloudWatch] = [mockClient(clients.sqs), mockClient(clients.cloudWatch)];
  const queue = (name: string) => `https://sqs.example/${name}`;
  const signs = awsSigns(
    {
      pollFunction: 'poll',
      alertsTopic: 'alerts',
      deadLetterQueues: {
        'poll-feed': queue('poll-feed'),
        'assess-storylines': queue('assess-storylines'),
        'send-alerts': queue('send-alerts'),
        'publish-board': queue('publish-board'),
      },
    },
    clients,
  );
  beforeEach(() => {
    sqs.reset();
    cloudWatch.reset();
  });

  it("counts a queue's messages, those that somebody looks at included", async () => {
    sqs
      .on(GetQueueAttributesCommand, { QueueUrl: queue('send-alerts') })
      .resolves({ Attributes: { ApproximateNumberOfMessages: '2', ApproximateNumberOfMessagesNotVisible: '1' } });

    expect(await signs.deadLetters('send-alerts')).toBe(3);
  });

  it('adds up how often poll-feed ran', async () => {
    cloudWatch
      .on(GetMetricDataCommand)
      .resolves({ MetricDataResults: [{ Timestamps: [new Date(since), new Date(now)], Values: [4, 3] }] });

    expect(await signs.pollsSince(since, now)).toBe(7);
    expect(cloudWatch.commandCalls(GetMetricDataCommand)[0]?.args[0].input).toMatchObject({
      StartTime: new Date(since),
      EndTime: new Date(now),
      MetricDataQueries: [
        { MetricStat: { Metric: { MetricName: 'Invocations', Dimensions: [{ Value: 'poll' }] }, Stat: 'Sum' } },
      ],
    });
  });

  it('says of no polls that there were none', async () => {
    cloudWatch.on(GetMetricDataCommand).resolves({ MetricDataResults: [{ Timestamps: [], Values: [] }] });

    expect(await signs.pollsSince(since, now)).toBe(0);
  });

  it('names the hours in which messages were not delivered, and leaves out the others', async () => {
    cloudWatch
      .on(GetMetricDataCommand)
      .resolves({ MetricDataResults: [{ Timestamps: [new Date(now), new Date(since)], Values: [0, 2] }] });

    expect(await signs.undeliveredSince(since, now)).toEqual([{ at: since, count: 2 }]);
    expect(cloudWatch.commandCalls(GetMetricDataCommand)[0]?.args[0].input).toMatchObject({
      MetricDataQueries: [{ MetricStat: { Metric: { MetricName: 'NumberOfNotificationsFailed' }, Period: 3600 } }],
    });
  });
});
