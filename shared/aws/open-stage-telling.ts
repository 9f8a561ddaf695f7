import { ListTagsForResourceCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { boardTag } from '../alerts/board-tag';
import type { AwsTrouble } from '../alerts/subscribers';
import { alertClient } from './alert-client';
import { documentClient } from './document-client';
import { dynamoChanges } from './dynamo-changes';
import { topicArns } from './sns-pages';
import { snsPublishAlert } from './sns-publish-alert';
import { snsTrouble } from './sns-trouble';

/**
 * What the changes of a deployed stage are told with by hand. Needs sns:ListTopics to find its topic,
 * sns:ListTagsForResource to find its board, sns:Publish (and the use of the topic's key), and dynamodb:GetItem and
 * dynamodb:UpdateItem on its Storylines table.
 */
export const openStageTelling = async (
  stage: string,
  sns: SNSClient = alertClient({}),
  client: DynamoDBDocumentClient = documentClient({}),
) => {
  const found = await findTopic(stage, sns);
  if (found.kind === 'trouble') return found;
  return {
    kind: 'open' as const,
    changes: dynamoChanges(client, `storywatch-${stage}-storylines`),
    publishAlert: snsPublishAlert(sns, found.arn),
    boardUrl: found.boardUrl,
    close: async () => {
      sns.destroy();
      client.destroy();
    },
  };
};

type FoundTopic = { readonly kind: 'found'; readonly arn: string; readonly boardUrl: string | undefined };

const findTopic = async (stage: string, sns: SNSClient): Promise<FoundTopic | AwsTrouble> => {
  try {
    for await (const arn of topicArns(sns))
      if (arn.endsWith(`:storywatch-${stage}-alerts`)) {
        const { Tags = [] } = await sns.send(new ListTagsForResourceCommand({ ResourceArn: arn }));
        return { kind: 'found', arn, boardUrl: Tags.find(({ Key }) => Key === boardTag)?.Value };
      }
    return {
      kind: 'trouble',
      reason: `Stage '${stage}' is not deployed in ${await sns.config.region()}.`,
      advice: `\`storywatch doctor --stage ${stage}\` says which stages are.`,
    };
  } catch (error) {
    const trouble = snsTrouble(error, 'sns:ListTopics and sns:ListTagsForResource');
    if (trouble === undefined) throw error;
    return trouble;
  }
};
