import {
  GetSMSAttributesCommand,
  GetSMSSandboxAccountStatusCommand,
  ListSubscriptionsByTopicCommand,
  ListTopicsCommand,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import type { SmsAccount } from '../../shared/alerts/subscribers';
import { openSnsSubscribers, subscriberClient } from '../../shared/aws/open-sns-subscribers';

const arn = (name: string) => ({ TopicArn: `arn:aws:sns:eu-central-1:000000000000:${name}` });

describe('openSnsSubscribers', () => {
  const client = subscriberClient({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const sns = mockClient(client);
  beforeEach(() => sns.reset());

  it("finds a stage's topic by its name, on a later page", async () => {
    sns
      .on(ListTopicsCommand, { NextToken: undefined })
      .resolves({ Topics: [arn('another'), arn('storywatch-prod-operators')], NextToken: 'more' })
      .on(ListTopicsCommand, { NextToken: 'more' })
      .resolves({ Topics: [arn('storywatch-prod-alerts')] })
      .on(ListSubscriptionsByTopicCommand)
      .resolves({});

    const opened = await openSnsSubscribers('prod', client);

    if (opened.kind === 'trouble') throw new Error(opened.reason);
    expect(await opened.subscribers.list()).toEqual({ kind: 'subscribers', subscribers: [] });
    const [asked] = sns.commandCalls(ListSubscriptionsByTopicCommand);
    expect(asked?.args[0].input.TopicArn).toBe(arn('storywatch-prod-alerts').TopicArn);
  });

  it.each([
    ['no stage is there', [], /not deployed in eu-central-1; no stage is.* npm run deploy -- --stage prdo/],
    ['another is near', ['storywatch-prod-alerts'], /these are: prod\. Did you mean 'prod'\?/],
    ['others are there', ['storywatch-dev-alerts'], /these are: dev\. Choose another region or account/],
  ])('says what to do when a stage is not deployed and %s', async (_, names, said) => {
    sns.on(ListTopicsCommand).resolves({ Topics: names.map(arn) });

    const opened = await openSnsSubscribers('prdo', client);

    expect(opened.kind === 'trouble' && `${opened.reason} ${opened.advice}`).toMatch(said);
  });

  it.each<[string, Record<string, string>, boolean, Partial<SmsAccount>]>([
    ['fresh', {}, true, { spendLimitUsd: undefined, defaultType: undefined, inSandbox: true }],
    [
      'ready',
      { MonthlySpendLimit: '20', DefaultSMSType: 'Transactional' },
      false,
      { spendLimitUsd: 20, defaultType: 'Transactional', inSandbox: false },
    ],
  ])('says what a %s account allows for SMS', async (_, attributes, IsInSandbox, expected) => {
    sns.on(ListTopicsCommand).resolves({ Topics: [arn('storywatch-prod-alerts')] });
    sns.on(GetSMSAttributesCommand).resolves({ attributes });
    sns.on(GetSMSSandboxAccountStatusCommand).resolves({ IsInSandbox });

    const opened = await openSnsSubscribers('prod', client);

    expect(opened.kind === 'open' && (await opened.smsAccount())).toEqual({ kind: 'sms-account', ...expected });
  });
});
