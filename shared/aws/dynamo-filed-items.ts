import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../items/item';
import type { FiledItem, FiledItems } from '../storylines/filed-item';
import { batchWrite, type Write } from './batch-write';
import { filedItemKey, filedItemRow, readFiledItem } from './filed-item-row';
import { newestFirst } from './newest-first';
import { queryPages } from './query-pages';

/**
 * The stored items in DynamoDB's Items table. `now` is asked at each reading, to leave out rows that have expired.
 * An outlet's newest come from an index: eventually consistent, each item once whatever number of storylines it has.
 */
export const dynamoFiledItems = (
  client: DynamoDBDocumentClient,
  tableName: string,
  now: () => Instant,
): FiledItems => ({
  add: (items) => batchWrite(client, tableName, puts(items)),

  remove: (item, storylines) => batchWrite(client, tableName, deletes(item, storylines)),

  async between(storyline, since, until) {
    if (since >= until) return [];
    const rows = queryPages(client, {
      TableName: tableName,
      ConsistentRead: true,
      // Every key is longer than the time it starts with, so BETWEEN takes in `since` and leaves out `until`.
      KeyConditionExpression: 'storyline = :storyline AND publishedAtId BETWEEN :since AND :until',
      ExpressionAttributeValues: { ':storyline': storyline, ':since': since, ':until': until },
    });
    const items: FiledItem[] = [];
    for await (const row of rows) {
      const item = readFiledItem(row, now());
      if (item !== undefined) items.push(item);
    }
    return items;
  },

  newest: async (of, limit) => (limit < 1 ? [] : firstOfEach(newestFirst(client, tableName, now, of, {}), limit)),

  newestFirst: (of, span) => newestFirst(client, tableName, now, of, span),
});

/** DynamoDB refuses a batch that names a key twice: the later of two equal rows is the one that would have stayed. */
const puts = (items: readonly FiledItem[]): readonly Write[] => {
  const byKey = new Map(items.map((item) => [JSON.stringify(filedItemKey(item, item.storyline)), item]));
  return [...byKey.values()].map((item) => ({
    name: `${item.storyline}/${item.id}`,
    request: { PutRequest: { Item: filedItemRow(item) } },
  }));
};

const deletes = (item: Parameters<FiledItems['remove']>[0], storylines: readonly string[]): readonly Write[] =>
  [...new Set(storylines)].map((storyline) => ({
    name: `${storyline}/${item.id}`,
    request: { DeleteRequest: { Key: filedItemKey(item, storyline) } },
  }));

/** The first `limit` items, each once: of two rows with one id the first, which is the newest. */
const firstOfEach = async (items: AsyncIterable<FiledItem>, limit: number): Promise<readonly FiledItem[]> => {
  const taken = new Map<string, FiledItem>();
  for await (const item of items) {
    if (!taken.has(item.id)) taken.set(item.id, item);
    if (taken.size >= limit) break;
  }
  return [...taken.values()];
};
