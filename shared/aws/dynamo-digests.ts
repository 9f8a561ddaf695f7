import { randomUUID } from 'node:crypto';
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { allStorylines } from '../alerts/alert';
import type { Digests } from '../alerts/digests';
import { conditionHeld } from './condition-held';
import { rowOf } from './row';

/** A step in the life of a day's row, and when it may be taken. */
type Step = {
  readonly update: string;
  readonly when: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly names?: Readonly<Record<string, string>>;
};

/** Which digests have been sent, as rows of DynamoDB's Storylines table beside the storylines: ('all', 'digest#<day>'). */
export const dynamoDigests = (client: DynamoDBDocumentClient, tableName: string): Digests => {
  const take = (day: string, mark: string, { update, when, values, names }: Step): Promise<boolean> =>
    conditionHeld(
      client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { storyline: allStorylines, record: `digest#${day}` },
          UpdateExpression: update,
          ConditionExpression: when,
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: { ':mark': mark, ...values },
        }),
      ),
    );

  const settle = async (day: string, mark: string, step: Omit<Step, 'when'>): Promise<void> => {
    if (!(await take(day, mark, { ...step, when: 'claimedBy = :mark' })))
      throw new Error(`the digest of ${day} is claimed by another`);
  };

  return {
    async claim(day, claimedAt) {
      const mark = randomUUID();
      const claimed = await take(day, mark, {
        update: 'SET #schema = :schema, claimedAt = :at, claimedBy = :mark REMOVE releasedAt, trouble',
        // By its mark a request that is repeated, because its answer got lost, knows its own claim again.
        when: 'attribute_not_exists(claimedBy) OR attribute_exists(releasedAt) OR claimedBy = :mark',
        values: { ':schema': rowOf({}).schema, ':at': claimedAt },
        names: { '#schema': 'schema' },
      });
      return claimed ? { day, mark } : undefined;
    },

    markSent: ({ day, mark }, sentAt, messageId) =>
      settle(day, mark, {
        update: 'SET sentAt = :at, messageId = :messageId',
        values: { ':at': sentAt, ':messageId': messageId },
      }),

    release: ({ day, mark }, releasedAt, trouble) =>
      settle(day, mark, {
        update: 'SET releasedAt = :at, trouble = :trouble',
        values: { ':at': releasedAt, ':trouble': trouble },
      }),
  };
};
