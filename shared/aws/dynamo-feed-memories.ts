import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type FeedMemories, FeedMemory } from '../feeds/feed-memory';
import { readRow, rowOf } from './row';

/**
 * What we remember of each feed, in DynamoDB's Feeds table, read consistently. A row holds 400 kB at most, some 2,000
 * entries: putting more throws, naming the feed.
 */
export const dynamoFeedMemories = (client: DynamoDBDocumentClient, tableName: string): FeedMemories => ({
  async get(feed) {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { feed }, ConsistentRead: true }));
    return Item === undefined ? undefined : readRow(FeedMemory, Item, `the memory of feed ${feed}`);
  },

  async put(memory) {
    try {
      await client.send(new PutCommand({ TableName: tableName, Item: rowOf(memory) }));
    } catch (error) {
      const entries = Object.keys(memory.seen).length;
      throw new Error(`the memory of feed ${memory.feed} (${entries} entries) could not be stored`, { cause: error });
    }
  },
});
