import {
  ListSubscriptionsByTopicCommand,
  ListTopicsCommand,
  type SNSClient,
  type Subscription,
} from '@aws-sdk/client-sns';

/** All subscriptions of a topic, page by page; those that have been deleted stay listed for a while and are left out. */
export async function* topicSubscriptions(client: SNSClient, topicArn: string): AsyncGenerator<Subscription> {
  let NextToken: string | undefined;
  do {
    const page = await client.send(new ListSubscriptionsByTopicCommand({ TopicArn: topicArn, NextToken }));
    for (const subscription of page.Subscriptions ?? [])
      if (subscription.SubscriptionArn !== 'Deleted') yield subscription;
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
}

/** The ARNs of all topics of the account in this region, page by page. */
export async function* topicArns(client: SNSClient): AsyncGenerator<string> {
  let NextToken: string | undefined;
  do {
    const page = await client.send(new ListTopicsCommand({ NextToken }));
    for (const { TopicArn } of page.Topics ?? []) if (TopicArn !== undefined) yield TopicArn;
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
}
