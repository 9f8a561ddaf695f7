import {
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  SetSubscriptionAttributesCommand,
  SNSServiceException,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { subscriberClient } from '../../shared/aws/open-sns-subscribers';
import { snsSubscribers } from '../../shared/aws/sns-subscribers';

const topic = 'arn:aws:sns:eu-central-1:000000000000:storywatch-prod-alerts';
const ana = { protocol: 'email', address: 'ana@example.org' } as const;
const phone = { protocol: 'sms', address: '+38761123456' } as const;
const everything = { storylines: [], kinds: [] };
const some = { storylines: ['talks', 'exchanges'], kinds: ['change', 'correction'] } as const;
const someAsPolicy = '{"storyline":["talks","exchanges"],"kind":["change","correction"]}';

const fault = (name: string, message = name): SNSServiceException =>
  new SNSServiceException({ name, message, $fault: 'client', $metadata: {} });

describe('snsSubscribers', () => {
  const client = subscriberClient({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const sns = mockClient(client);
  const subscribers = snsSubscribers(client, topic);
  const listed = (...Subscriptions: readonly { Protocol: string; Endpoint: string; SubscriptionArn: string }[]) =>
    sns.on(ListSubscriptionsByTopicCommand).resolves({ Subscriptions: [...Subscriptions] });
  const settings = () =>
    sns
      .commandCalls(SetSubscriptionAttributesCommand)
      .map(({ args }) => [args[0].input.SubscriptionArn, args[0].input.AttributeName, args[0].input.AttributeValue]);
  const confirmed = { Protocol: 'email', Endpoint: 'Ana@example.org', SubscriptionArn: `${topic}:1` };
  const pending = { ...confirmed, SubscriptionArn: 'PendingConfirmation' };
  beforeEach(() => sns.reset());

  it('subscribes with a filter on the attributes that alerts carry', async () => {
    listed();
    sns.on(SubscribeCommand).resolves({ SubscriptionArn: `${topic}:1` });

    const outcomes = [await subscribers.subscribe(ana, some), await subscribers.subscribe(phone, everything)];

    expect(outcomes).toEqual([{ kind: 'asked' }, { kind: 'subscribed' }]);
    const [first, second] = sns.commandCalls(SubscribeCommand).map(({ args }) => args[0].input);
    expect(first).toMatchObject({
      TopicArn: topic,
      Protocol: 'email',
      Endpoint: 'ana@example.org',
      Attributes: { FilterPolicyScope: 'MessageAttributes', FilterPolicy: someAsPolicy },
    });
    expect(second).toMatchObject({ Protocol: 'sms', Endpoint: '+38761123456' });
    expect(second?.Attributes).toBeUndefined();
  });

  it.each([
    [
      'another filter',
      some,
      [
        ['FilterPolicy', someAsPolicy],
        ['FilterPolicyScope', 'MessageAttributes'],
      ],
    ],
    ['none any more', everything, [['FilterPolicy', '{}']]],
  ])('gives the subscription that there is %s, and makes no second', async (_, wanted, set) => {
    listed(confirmed);

    const outcome = await subscribers.subscribe(ana, wanted);

    expect(outcome).toEqual({ kind: 'updated' });
    expect(settings()).toEqual(set.map((setting) => [`${topic}:1`, ...setting]));
    expect(sns.commandCalls(SubscribeCommand)).toHaveLength(0);
  });

  it('asks again who has not confirmed, and gives them the filter that is wanted now', async () => {
    listed(pending);
    sns
      .on(SubscribeCommand)
      .rejectsOnce(fault('InvalidParameterException', 'Subscription already exists with different attributes'))
      .resolves({ SubscriptionArn: `${topic}:1` });

    const outcome = await subscribers.subscribe(ana, some);

    expect(outcome).toEqual({ kind: 'asked' });
    expect(settings()[0]).toEqual([`${topic}:1`, 'FilterPolicy', someAsPolicy]);
  });

  it('finds whom to unsubscribe on a later page', async () => {
    sns
      .on(ListSubscriptionsByTopicCommand, { NextToken: undefined })
      .resolves({ Subscriptions: [], NextToken: 'more' })
      .on(ListSubscriptionsByTopicCommand, { NextToken: 'more' })
      .resolves({ Subscriptions: [confirmed] });

    const outcome = await subscribers.unsubscribe(ana);

    expect(outcome).toEqual({ kind: 'unsubscribed' });
    expect(sns.commandCalls(UnsubscribeCommand)[0]?.args[0].input).toEqual({ SubscriptionArn: `${topic}:1` });
  });

  it.each([
    ['has never confirmed', pending, 'pending'],
    ['is deleted but still listed', { ...confirmed, SubscriptionArn: 'Deleted' }, 'not-subscribed'],
    ['is another', { ...confirmed, Endpoint: 'bob@example.org' }, 'not-subscribed'],
  ])('unsubscribes nobody who %s', async (_, subscription, kind) => {
    listed(subscription);

    const outcome = await subscribers.unsubscribe(ana);

    expect(outcome).toEqual({ kind });
    expect(sns.commandCalls(UnsubscribeCommand)).toHaveLength(0);
  });

  it('lists all, masked, with what they are told of', async () => {
    listed(
      confirmed,
      { Protocol: 'sms', Endpoint: phone.address, SubscriptionArn: `${topic}:2` },
      { Protocol: 'sqs', Endpoint: 'arn:aws:sqs:eu-central-1:000000000000:q', SubscriptionArn: `${topic}:3` },
      { ...pending, Endpoint: 'bob@example.org' },
    );
    sns
      .on(GetSubscriptionAttributesCommand, { SubscriptionArn: `${topic}:1` })
      .resolves({ Attributes: { FilterPolicy: someAsPolicy, FilterPolicyScope: 'MessageAttributes' } })
      .on(GetSubscriptionAttributesCommand, { SubscriptionArn: `${topic}:2` })
      .resolves({ Attributes: {} })
      .on(GetSubscriptionAttributesCommand, { SubscriptionArn: `${topic}:3` })
      .resolves({ Attributes: { FilterPolicy: '{"status":[{"prefix":"x"}]}' } });

    const list = await subscribers.list();

    expect(list).toEqual({
      kind: 'subscribers',
      subscribers: [
        { protocol: 'email', masked: 'A•••@example.org', pending: false, wants: some },
        { protocol: 'sms', masked: '+387•••56', pending: false, wants: everything },
        { protocol: 'sqs', masked: '•••', pending: false, wants: 'other' },
        { protocol: 'email', masked: 'b•••@example.org', pending: true, wants: 'unknown' },
      ],
    });
  });

  it.each([
    ['no credentials', Object.assign(new Error('none'), { name: 'CredentialsProviderError' }), /aws sso login/],
    ['credentials that have expired', fault('ExpiredTokenException'), /expired. Log in/],
    ['credentials of nobody', fault('InvalidClientTokenId'), /does not know your credentials/],
    ['no region', new Error('Region is missing'), /AWS_REGION/],
    ['a region that is none', Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }), /AWS_REGION/],
    ['no connection', Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), /out of reach/],
    ['no right to', fault('AuthorizationErrorException'), /not allowed sns:Subscribe/],
    ['a full topic', fault('SubscriptionLimitExceededException'), /quota/],
    ['an emulator that lacks it', fault('InvalidAction'), /no emulator/],
    ['throttling', fault('ThrottledException'), /in a minute/],
  ])('answers what to do about %s', async (_, error, said) => {
    listed();
    sns.on(SubscribeCommand).rejects(error);

    const outcome = await subscribers.subscribe(ana, some);

    const sentence = outcome.kind === 'trouble' ? `${outcome.reason} ${outcome.advice}` : outcome.kind;
    expect(sentence).toMatch(said);
    expect(sentence).not.toContain('\n');
  });

  it('repeats no address that SNS names in a refusal', async () => {
    listed();
    sns
      .on(SubscribeCommand)
      .rejects(fault('InvalidParameterException', 'Invalid parameter: ana@example.org or +38761123456'));

    const outcome = await subscribers.subscribe(ana, some);

    expect(outcome).toMatchObject({ kind: 'trouble', reason: expect.stringContaining('••• or •••') });
  });

  it('throws when SNS is broken', async () => {
    listed();
    const broken = fault('InternalErrorException');
    sns.on(SubscribeCommand).rejects(broken);

    const subscribing = subscribers.subscribe(ana, some);

    await expect(subscribing).rejects.toBe(broken);
  });
});
