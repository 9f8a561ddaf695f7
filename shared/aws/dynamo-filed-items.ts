import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../items/item';
import type { FiledItem, FiledItems } from '../storylines/filed-item';
import { batchWrite, type Write } from './batch-write';
import { filedItemKey, filedItemRow, readFiledItem, undated } from './filed-item-row';
import { queryPages } from './query-pages';
import { tables } from './tables';

const [byOutlet] = tables.items.indexes;

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

  async newest(of, limit) {
    if (limit < 1) return [];
    const rows = queryPages(client, {
      TableName: tableName,
      ScanIndexForward: false,
      ...('outlet' in of ? ofOutlet(of.outlet) : ofStoryline(of.storyline)),
    });
    return firstOfEach(rows, limit, now());
  },
});

const ofOutlet = (outlet: string) => ({
  IndexName: byOutlet.name,
  KeyConditionExpression: 'outlet = :outlet',
  ExpressionAttributeValues: { ':outlet': outlet },
});

const ofStoryline = (storyline: string) => ({
  ConsistentRead: true,
  KeyConditionExpression: 'storyline = :storyline AND publishedAtId < :undated',
  ExpressionAttributeValues: { ':storyline': storyline, ':undated': undated },
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
const firstOfEach = async (
  rows: AsyncIterable<Record<string, unknown>>,
  limit: number,
  now: Instant,
): Promise<readonly FiledItem[]> => {
  const taken = new Map<string, FiledItem>();
  for await (const row of rows) {
    const item = readFiledItem(row, now);
    if (item !== undefined && !taken.has(item.id)) taken.set(item.id, item);
    if (taken.size >= limit) break;
  }
  return [...taken.values()];
};
