import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { allStorylines } from '../alerts/alert';
import { nothingKnown, Watch, type Watches } from '../troubles/watch';
import { conditionHeld } from './condition-held';
import { readRow, rowOf } from './row';

const Key = { storyline: allStorylines, record: 'watch' };

/** What is known of a stage's troubles, as a row of DynamoDB's Storylines table beside the storylines: ('all', 'watch'). */
export const dynamoWatches = (client: DynamoDBDocumentClient, tableName: string): Watches => ({
  async get() {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true }));
    return Item === undefined ? nothingKnown : readRow(Watch, Item, "the stage's watch");
  },

  async move(from, to) {
    const next: Watch = { ...to, moves: from.moves + 1 };
    const put = client.send(
      new PutCommand({
        TableName: tableName,
        Item: rowOf({ ...next, ...Key }),
        ConditionExpression: from.moves === 0 ? 'attribute_not_exists(storyline) OR moves = :from' : 'moves = :from',
        ExpressionAttributeValues: { ':from': from.moves },
      }),
    );
    return (await conditionHeld(put)) ? next : 'stale';
  },
});
