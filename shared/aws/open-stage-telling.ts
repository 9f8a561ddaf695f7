import type { SNSClient } from '@aws-sdk/client-sns';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { AwsTrouble } from '../alerts/subscribers';
import { alertClient } from './alert-client';
import { documentClient } from './document-client';
import { dynamoChanges } from './dynamo-changes';
import { topicArns } from './sns-pages';
import { snsPublishAlert } from './sns-publish-alert';
import { snsTrouble } from './sns-trouble';

/**
 * What the changes of a deployed stage are told with by hand. Needs sns:ListTopics to find its topic, sns:Publish (and
 * the use of the topic's key), and dynamodb:GetItem and dynamodb:UpdateItem on its Storylines table.
 */
export const openStageTelling = async (
  stage: string,
  sns: SNSClient = alertClient({}),
  client: DynamoDBDocumentClient = documentClient({}),
) => {
  const topicArn = await findTopic(stage, sns);
  if (typeof topicArn !== 'string') return topicArn;
  return {
    kind: 'open' as const,
    changes: dynamoChanges(client, `storywatch-${stage}-storylines`),
    publishAlert: snsPublishAlert(sns, topicArn),
    close: async () => {
      sns.destroy();
      client.destroy();
    },
  };
};

const findTopic = async (stage: string, sns: SNSClient): Promise<string | AwsTrouble> => {
  try {
    for await (const arn of topicArns(sns)) if (arn.endsWith(`:storywatch-${stage}-alerts`)) return arn;
    return {
      kind: 'trouble',
      reason: `Stage '${stage}' is not deployed in ${await sns.config.region()}.`,
      advice: `\`storywatch doctor --stage ${stage}\` says which stages are.`,
    };
  } catch (error) {
    const trouble = snsTrouble(error, 'sns:ListTopics');
    if (trouble === undefined) throw error;
    return trouble;
  }
};
