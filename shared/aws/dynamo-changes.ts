import { randomUUID } from 'node:crypto';
import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { Change, type Changes } from '../storylines/change';
import { conditionHeld } from './condition-held';
import { queryPages } from './query-pages';
import { readRow, rowOf } from './row';

const prefix = 'change#';

/** Six digits keep the numbers in order as text. */
const keyOf = (storyline: string, number: number) => ({
  storyline,
  record: `${prefix}${String(number).padStart(6, '0')}`,
});

const readChange = (row: Record<string, unknown>): Change =>
  readRow(Change, row, `the change ${String(row.storyline)} ${String(row.record)}`);

/** The numbered changes in DynamoDB's Storylines table; everything is read consistently, because alerts follow. */
export const dynamoChanges = (client: DynamoDBDocumentClient, tableName: string): Changes => {
  const get: Changes['get'] = async (storyline, number) => {
    const Key = keyOf(storyline, number);
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true }));
    return Item === undefined ? undefined : readChange(Item);
  };

  return {
    get,

    async record(change) {
      const Item = rowOf({ ...change, ...keyOf(change.storyline, change.number) });
      const ConditionExpression = 'attribute_not_exists(storyline)';
      const put = client.send(new PutCommand({ TableName: tableName, Item, ConditionExpression }));
      return (await conditionHeld(put)) ? 'recorded' : 'taken';
    },

    async newest(storyline, limit) {
      const changes: Change[] = [];
      if (limit < 1) return changes;
      const rows = queryPages(client, {
        TableName: tableName,
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: limit,
        KeyConditionExpression: 'storyline = :storyline AND begins_with(#record, :prefix)',
        ExpressionAttributeNames: { '#record': 'record' },
        ExpressionAttributeValues: { ':storyline': storyline, ':prefix': prefix },
      });
      for await (const row of rows) {
        changes.push(readChange(row));
        if (changes.length >= limit) break;
      }
      return changes;
    },

    async claim(storyline, number, claimedAt) {
      // The client repeats a request whose answer got lost: by its mark it knows its own claim again.
      const mark = randomUUID();
      const update = client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: keyOf(storyline, number),
          UpdateExpression: 'SET #alert = :claim',
          ConditionExpression:
            'attribute_exists(storyline) AND (attribute_not_exists(#alert.claimedAt) OR #alert.claimedBy = :mark)',
          ExpressionAttributeNames: { '#alert': 'alert' },
          ExpressionAttributeValues: { ':claim': { claimedAt, claimedBy: mark }, ':mark': mark },
        }),
      );
      if (await conditionHeld(update)) return 'claimed';
      if ((await get(storyline, number)) === undefined)
        throw new Error(`there is no change ${storyline} ${number} to claim`);
      return 'taken';
    },

    async markSent(storyline, number, sentAt, messageId) {
      const update = client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: keyOf(storyline, number),
          UpdateExpression: 'SET #alert.sentAt = :sentAt, #alert.messageId = :messageId',
          ConditionExpression: 'attribute_exists(#alert.claimedAt)',
          ExpressionAttributeNames: { '#alert': 'alert' },
          ExpressionAttributeValues: { ':sentAt': sentAt, ':messageId': messageId },
        }),
      );
      if (!(await conditionHeld(update)))
        throw new Error(`the change ${storyline} ${number} cannot be marked as sent: nobody has claimed it`);
    },
  };
};
