import { PublishCommand, SNSClient, SNSServiceException } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import type { Alert } from '../../shared/alerts/alert';
import { alertClient } from '../../shared/aws/alert-client';
import { snsPublishAlert } from '../../shared/aws/sns-publish-alert';
import { silentServer } from './silent-server';

const place = { region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };
const topic = 'arn:aws:sns:eu-central-1:000000000000:alerts';
const alert: Alert = {
  subject: 'Exchanges: suspended',
  email: 'Exchanges of prisoners are suspended.',
  sms: 'Exchanges: suspended',
  attributes: { storyline: 'exchanges', kind: 'change', status: 'suspended' },
};
const fault = (name: string): SNSServiceException =>
  new SNSServiceException({ name, message: `${name}\nsaid so`, $fault: 'client', $metadata: {} });
const noPause = async () => {};

describe('snsPublishAlert', () => {
  const client = alertClient(place);
  const sns = mockClient(client);
  const publish = snsPublishAlert(client, topic, noPause);
  const calls = () => sns.commandCalls(PublishCommand);
  beforeEach(() => sns.reset());

  it('publishes a text for each protocol, with the attributes that subscribers filter by', async () => {
    sns.on(PublishCommand).resolves({ MessageId: 'm-1' });

    const outcome = await publish(alert);

    const input = calls()[0]?.args[0].input;
    expect(outcome).toEqual({ kind: 'sent', messageId: 'm-1' });
    expect(input).toMatchObject({ TopicArn: topic, Subject: alert.subject, MessageStructure: 'json' });
    expect(JSON.parse(input?.Message ?? '')).toEqual({ default: alert.email, email: alert.email, sms: alert.sms });
    expect(input?.MessageAttributes).toEqual({
      storyline: { DataType: 'String', StringValue: 'exchanges' },
      kind: { DataType: 'String', StringValue: 'change' },
      status: { DataType: 'String', StringValue: 'suspended' },
    });
  });

  it.each([
    ['the topic is gone', 'NotFoundException', /topic/],
    ['SNS does not take the message', 'InvalidParameterException', /limits/],
    ['publishing is not allowed', 'AuthorizationErrorException', /sns:Publish/],
    ['an emulator or a proxy names faults without their ending', 'AuthorizationError', /sns:Publish/],
    ['the key is not ours to use', 'KMSAccessDeniedException', /kms:GenerateDataKey/],
    ['the key is disabled', 'KMSDisabledException', /Enable/],
  ])('answers that it was refused, with advice, and does not try again, when %s', async (_, name, advice) => {
    sns.on(PublishCommand).rejects(fault(name));

    const outcome = await publish(alert);

    expect(outcome).toMatchObject({ kind: 'refused', advice: expect.stringMatching(advice) });
    expect(outcome).toMatchObject({ reason: expect.stringMatching(/^SNS refused the alert \(\w+\): \w+ said so$/) });
    expect(calls()).toHaveLength(1);
  });

  it('publishes again after being throttled', async () => {
    sns.on(PublishCommand).rejectsOnce(fault('ThrottledException')).resolves({ MessageId: 'm-2' });

    const outcome = await publish(alert);

    expect(outcome).toEqual({ kind: 'sent', messageId: 'm-2' });
  });

  it('throws after being throttled four times, and says that nothing went out', async () => {
    sns.on(PublishCommand).rejects(fault('ThrottledException'));

    const publishing = publish(alert);

    await expect(publishing).rejects.toThrow(/exchanges suspended\) was not published/);
    expect(calls()).toHaveLength(4);
  });

  it.each([
    ['SNS breaks', fault('InternalErrorException')],
    ['the connection breaks', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })],
  ])('throws with the cause, and does not publish again, when %s', async (_, cause) => {
    sns.on(PublishCommand).rejects(cause);

    const publishing = publish(alert);

    await expect(publishing).rejects.toMatchObject({ message: expect.stringContaining('may or may not'), cause });
    expect(calls()).toHaveLength(1);
  });

  it('sends one request, and no second, to an SNS that takes it and never answers', async () => {
    const server = await silentServer();
    const impatient = alertClient({ ...place, endpoint: server.endpoint, requestTimeoutMs: 50 });

    const failure = await snsPublishAlert(impatient, topic, noPause)(alert).catch((error: unknown) => error);
    await server.stop();

    expect(failure).toMatchObject({ message: expect.stringContaining('may or may not') });
    expect(server.requests()).toBe(1);
  });

  it('does not publish through a client that would retry by itself', async () => {
    const publishing = snsPublishAlert(new SNSClient(place), topic, noPause)(alert);

    await expect(publishing).rejects.toThrow('maxAttempts 1');
  });
});
