import { GetSMSAttributesCommand, GetSMSSandboxAccountStatusCommand, SNSClient } from '@aws-sdk/client-sns';
import type { AwsTrouble, SmsAccount, StageSubscribers } from '../alerts/subscribers';
import type { AwsPlace } from './aws-place';
import { topicArns } from './sns-pages';
import { snsSubscribers } from './sns-subscribers';
import { snsTrouble } from './sns-trouble';
import { stageTrouble } from './stage-trouble';

/**
 * The subscribers of a deployed stage. Its topic is looked for by the name that the stack gives it, which needs
 * sns:ListTopics and nothing else, and tells which stages there are when that one is not.
 */
export const openSnsSubscribers = async (
  stage: string,
  client: SNSClient = subscriberClient({}),
): Promise<StageSubscribers | AwsTrouble> => {
  try {
    const deployed = new Map<string, string>();
    for await (const arn of topicArns(client)) {
      const name = /:storywatch-([a-z0-9-]+)-alerts$/.exec(arn)?.[1];
      if (name !== undefined) deployed.set(name, arn);
    }
    const topicArn = deployed.get(stage);
    if (topicArn === undefined) return stageTrouble(stage, [...deployed.keys()], await client.config.region());
    return { kind: 'open', subscribers: snsSubscribers(client, topicArn), smsAccount: () => smsAccount(client) };
  } catch (error) {
    const trouble = snsTrouble(error, 'sns:ListTopics');
    if (trouble === undefined) throw error;
    return trouble;
  }
};

/** Somebody waits at a terminal: a request gets 5 seconds and three attempts, all of them safe to repeat. */
export const subscriberClient = (place: AwsPlace): SNSClient =>
  new SNSClient({
    ...place,
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 2000, requestTimeout: 5000, throwOnRequestTimeout: true },
  });

const smsAccount = async (client: SNSClient): Promise<SmsAccount | AwsTrouble> => {
  try {
    const { attributes = {} } = await client.send(new GetSMSAttributesCommand({}));
    const { IsInSandbox = true } = await client.send(new GetSMSSandboxAccountStatusCommand({}));
    const limit = attributes.MonthlySpendLimit;
    return {
      kind: 'sms-account',
      spendLimitUsd: limit === undefined ? undefined : Number(limit),
      defaultType: attributes.DefaultSMSType,
      inSandbox: IsInSandbox,
    };
  } catch (error) {
    const trouble = snsTrouble(error, 'sns:GetSMSAttributes and sns:GetSMSSandboxAccountStatus');
    if (trouble === undefined) throw error;
    return trouble;
  }
};
