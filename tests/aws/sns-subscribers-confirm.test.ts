import { ConfirmSubscriptionCommand, SNSServiceException } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { subscriberClient } from '../../shared/aws/open-sns-subscribers';
import { snsSubscribers } from '../../shared/aws/sns-subscribers';

const topic = 'arn:aws:sns:eu-central-1:000000000000:storywatch-prod-alerts';
const fault = (name: string, message: string): SNSServiceException =>
  new SNSServiceException({ name, message, $fault: 'client', $metadata: {} });

describe('snsSubscribers', () => {
  const client = subscriberClient({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const sns = mockClient(client);
  const subscribers = snsSubscribers(client, topic);
  beforeEach(() => sns.reset());

  it('confirms so that no link in a mail ends the subscription', async () => {
    sns.on(ConfirmSubscriptionCommand).resolves({});

    const outcome = await subscribers.confirm('abc123');

    expect(outcome).toEqual({ kind: 'confirmed' });
    const [confirmation] = sns.commandCalls(ConfirmSubscriptionCommand);
    expect(confirmation?.args[0].input).toEqual({
      TopicArn: topic,
      Token: 'abc123',
      AuthenticateOnUnsubscribe: 'true',
    });
  });

  it('says what to do about a link that is too old', async () => {
    sns.on(ConfirmSubscriptionCommand).rejects(fault('InvalidParameterException', 'Invalid parameter: Token'));

    const outcome = await subscribers.confirm('abc123');

    expect(outcome).toMatchObject({ kind: 'trouble', advice: expect.stringContaining('Subscribe the address again') });
  });
});
