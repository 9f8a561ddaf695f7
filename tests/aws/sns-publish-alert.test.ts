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
const fault = (name: string, httpStatusCode?: number): SNSServiceException =>
  new SNSServiceException({
    name,
    message: `${name}\nsaid so`,
    $fault: 'client',
    $metadata: httpStatusCode === undefined ? {} : { httpStatusCode },
  });
const broken = (says: object, message = 'broken'): Error => Object.assign(new Error(message), says);
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
    ['the credentials have expired', 'ExpiredTokenException', /role/],
    ['the credentials are gone', 'InvalidClientTokenId', /role/],
    ['a number has opted out', 'OptedOutException', /says why/],
  ])('answers that it was refused, with advice, and does not try again, when %s', async (_, name, advice) => {
    sns.on(PublishCommand).rejects(fault(name, 403));

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

  it('answers that it was turned away after being throttled four times', async () => {
    sns.on(PublishCommand).rejects(fault('ThrottledException', 400));

    const outcome = await publish(alert);

    expect(outcome).toMatchObject({ kind: 'turned-away', reason: expect.stringContaining('Nothing was published') });
    expect(calls()).toHaveLength(4);
  });

  it.each([
    ['SNS is too busy', fault('ServiceUnavailable', 503)],
    ['nothing listens there', broken({ code: 'ECONNREFUSED' })],
    ['its name is not known', broken({ code: 'ENOTFOUND' })],
    ['no connection is made in time', broken({ name: 'TimeoutError' }, 'the socket did not establish a connection')],
  ])('answers that nothing went out, and does not try at once, when %s', async (_, cause) => {
    sns.on(PublishCommand).rejects(cause);

    const outcome = await publish(alert);

    expect(outcome).toMatchObject({ kind: 'turned-away' });
    expect(calls()).toHaveLength(1);
  });

  it('answers that it was refused where there are no credentials at all', async () => {
    sns.on(PublishCommand).rejects(broken({ name: 'CredentialsProviderError' }));

    expect(await publish(alert)).toMatchObject({ kind: 'refused', advice: expect.stringMatching(/role/) });
  });

  it.each([
    ['SNS breaks', fault('InternalErrorException', 500)],
    ['a gateway before SNS loses the answer', fault('Unknown', 502)],
    ['the connection breaks', broken({ code: 'ECONNRESET' })],
    ['the answer does not come', broken({ name: 'TimeoutError' }, 'a request has exceeded the configured time')],
  ])('answers that it is unclear, and does not publish again, when %s', async (_, cause) => {
    sns.on(PublishCommand).rejects(cause);

    const outcome = await publish(alert);

    expect(outcome).toMatchObject({ kind: 'unclear', reason: expect.stringContaining(cause.message.slice(0, 6)) });
    expect(calls()).toHaveLength(1);
  });

  it('sends one request, and no second, to an SNS that takes it and never answers', async () => {
    const server = await silentServer();
    const impatient = alertClient({ ...place, endpoint: server.endpoint, requestTimeoutMs: 50 });

    const outcome = await snsPublishAlert(impatient, topic, noPause)(alert);
    await server.stop();

    expect(outcome).toMatchObject({ kind: 'unclear' });
    expect(server.requests()).toBe(1);
  });

  it('knows that nothing went out to an SNS where nothing listens', async () => {
    const server = await silentServer();
    await server.stop();

    const outcome = await snsPublishAlert(alertClient({ ...place, endpoint: server.endpoint }), topic, noPause)(alert);

    expect(outcome).toMatchObject({ kind: 'turned-away' });
  });

  it('does not publish through a client that would retry by itself', async () => {
    const publishing = snsPublishAlert(new SNSClient(place), topic, noPause)(alert);

    await expect(publishing).rejects.toThrow('maxAttempts 1');
  });
});
