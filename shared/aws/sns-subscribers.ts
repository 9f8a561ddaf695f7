import {
  ConfirmSubscriptionCommand,
  GetSubscriptionAttributesCommand,
  SetSubscriptionAttributesCommand,
  type SNSClient,
  SNSServiceException,
  SubscribeCommand,
  type Subscription,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { maskAddress } from '../alerts/mask-address';
import type { AwsTrouble, Endpoint, Subscriber, Subscribers, Wanted } from '../alerts/subscribers';
import { topicSubscriptions } from './sns-pages';
import { snsTrouble } from './sns-trouble';
import { filterPolicy, wantedBy } from './subscription-filter';

/** The subscribers of an SNS topic. Needs sns:ListSubscriptionsByTopic, and the action of each thing that is done. */
export const snsSubscribers = (client: SNSClient, topicArn: string): Subscribers => ({
  subscribe: (endpoint, wanted) =>
    answering('sns:Subscribe', async () => {
      const existing = await find(client, topicArn, endpoint);
      if (existing !== undefined && !isPending(existing)) {
        await setFilter(client, existing.SubscriptionArn, wanted);
        return { kind: 'updated' };
      }
      await subscribeAnew(client, topicArn, endpoint, wanted);
      return { kind: endpoint.protocol === 'email' ? 'asked' : 'subscribed' };
    }),

  unsubscribe: (endpoint) =>
    answering('sns:Unsubscribe', async () => {
      const existing = await find(client, topicArn, endpoint);
      if (existing === undefined) return { kind: 'not-subscribed' };
      if (isPending(existing)) return { kind: 'pending' };
      await client.send(new UnsubscribeCommand({ SubscriptionArn: existing.SubscriptionArn }));
      return { kind: 'unsubscribed' };
    }),

  confirm: (token) =>
    answering('sns:ConfirmSubscription', async () => {
      const input = { TopicArn: topicArn, Token: token, AuthenticateOnUnsubscribe: 'true' };
      await client.send(new ConfirmSubscriptionCommand(input));
      return { kind: 'confirmed' };
    }),

  list: () =>
    answering('sns:ListSubscriptionsByTopic and sns:GetSubscriptionAttributes', async () => {
      const subscribers: Subscriber[] = [];
      for await (const subscription of topicSubscriptions(client, topicArn))
        subscribers.push(await toSubscriber(client, subscription));
      return { kind: 'subscribers', subscribers };
    }),
});

const answering = async <Answer>(action: string, ask: () => Promise<Answer>): Promise<Answer | AwsTrouble> => {
  try {
    return await ask();
  } catch (error) {
    const trouble = snsTrouble(error, action);
    if (trouble === undefined) throw error;
    return trouble;
  }
};

/** SNS lists a subscription that nobody has confirmed under this in place of its ARN. */
const isPending = ({ SubscriptionArn }: Subscription): boolean => SubscriptionArn === 'PendingConfirmation';

const find = async (client: SNSClient, topicArn: string, { protocol, address }: Endpoint) => {
  for await (const subscription of topicSubscriptions(client, topicArn))
    if (subscription.Protocol === protocol && subscription.Endpoint?.toLowerCase() === address.toLowerCase())
      return subscription;
  return undefined;
};

const scope = 'MessageAttributes';

const subscribeAnew = async (client: SNSClient, topicArn: string, endpoint: Endpoint, wanted: Wanted) => {
  const policy = filterPolicy(wanted);
  const input = {
    TopicArn: topicArn,
    Protocol: endpoint.protocol,
    Endpoint: endpoint.address,
    ReturnSubscriptionArn: true,
  };
  try {
    const attributes = policy === '{}' ? {} : { Attributes: { FilterPolicyScope: scope, FilterPolicy: policy } };
    await client.send(new SubscribeCommand({ ...input, ...attributes }));
  } catch (error) {
    if (!(error instanceof SNSServiceException) || !/already exists/i.test(error.message)) throw error;
    // Pending, with another filter: asked for as it is, SNS names it and mails its link again.
    const { SubscriptionArn } = await client.send(new SubscribeCommand(input));
    await setFilter(client, SubscriptionArn, wanted);
  }
};

/** The policy before its scope: one on message bodies may not be one that attributes can have. */
const setFilter = async (client: SNSClient, arn: string | undefined, wanted: Wanted): Promise<void> => {
  const set = (AttributeName: string, AttributeValue: string) =>
    client.send(new SetSubscriptionAttributesCommand({ SubscriptionArn: arn, AttributeName, AttributeValue }));
  const policy = filterPolicy(wanted);
  await set('FilterPolicy', policy);
  if (policy !== '{}') await set('FilterPolicyScope', scope);
};

const toSubscriber = async (client: SNSClient, subscription: Subscription): Promise<Subscriber> => {
  const { Protocol = 'unknown', Endpoint: address = '', SubscriptionArn } = subscription;
  const shown = { protocol: Protocol, masked: maskAddress(Protocol, address) };
  if (isPending(subscription)) return { ...shown, pending: true, wants: 'unknown' };
  const { Attributes = {} } = await client.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
  return { ...shown, pending: false, wants: wantedBy(Attributes.FilterPolicy, Attributes.FilterPolicyScope) };
};
