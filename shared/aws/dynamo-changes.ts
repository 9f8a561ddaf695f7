import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { Change, type Changes } from '../storylines/change';
import { changeKey, changePrefix } from './change-key';
import { conditionHeld } from './condition-held';
import { dynamoTellings } from './dynamo-tellings';
import { queryPages } from './query-pages';
import { readRow, rowOf } from './row';

const readChange = (row: Record<string, unknown>): Change =>
  readRow(Change, row, `the change ${String(row.storyline)} ${String(row.record)}`);

/** The numbered changes in DynamoDB's Storylines table; everything is read consistently, because alerts follow. */
export const dynamoChanges = (client: DynamoDBDocumentClient, tableName: string): Changes => {
  const get: Changes['get'] = async (storyline, number) => {
    const Key = changeKey(storyline, number);
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true }));
    return Item === undefined ? undefined : readChange(Item);
  };

  return {
    get,
    ...dynamoTellings(client, tableName, get),

    async record(change) {
      const Item = rowOf({ ...change, ...changeKey(change.storyline, change.number) });
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
        ExpressionAttributeValues: { ':storyline': storyline, ':prefix': changePrefix },
      });
      for await (const row of rows) {
        changes.push(readChange(row));
        if (changes.length >= limit) break;
      }
      return changes;
    },
  };
};
