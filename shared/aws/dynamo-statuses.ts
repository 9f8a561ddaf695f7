import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { Status, type Statuses } from '../storylines/status';
import { conditionHeld } from './condition-held';
import { readRow, rowOf } from './row';

const keyOf = (storyline: string) => ({ storyline, record: 'status' });

/** The current status of each storyline in DynamoDB's Storylines table, read consistently. */
export const dynamoStatuses = (client: DynamoDBDocumentClient, tableName: string): Statuses => ({
  async get(storyline) {
    const Key = keyOf(storyline);
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true }));
    return Item === undefined ? undefined : readRow(Status, Item, `the status of ${storyline}`);
  },

  async move(next, expected) {
    const put = client.send(
      new PutCommand({
        TableName: tableName,
        Item: rowOf({ ...next, ...keyOf(next.storyline) }),
        ConditionExpression:
          expected === 0 ? 'attribute_not_exists(storyline) OR lastChange = :expected' : 'lastChange = :expected',
        ExpressionAttributeValues: { ':expected': expected },
      }),
    );
    return (await conditionHeld(put)) ? 'moved' : 'stale';
  },
});
