import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../items/item';
import type { FiledItem, FiledItems } from '../storylines/filed-item';
import { readFiledItem, undated } from './filed-item-row';
import { queryPages } from './query-pages';
import { tables } from './tables';

const [byOutlet] = tables.items.indexes;

/** Sorts before every time. */
const earliest = '0';

/** Stored items, newest first, by the key alone: nothing is scanned, and no page is fetched before it is read. */
export async function* newestFirst(
  client: DynamoDBDocumentClient,
  tableName: string,
  now: () => Instant,
  ...[of, { since = earliest, until = undated, pageSize }]: Parameters<FiledItems['newestFirst']>
): AsyncGenerator<FiledItem> {
  if (since >= until) return;
  const rows = queryPages(client, {
    TableName: tableName,
    ScanIndexForward: false,
    Limit: pageSize,
    ...('outlet' in of ? ofOutlet(of.outlet, since, until) : ofStoryline(of.storyline, since, until)),
  });
  for await (const row of rows) {
    const item = readFiledItem(row, now());
    // In the index a time stands alone, so there BETWEEN takes in what was published at `until` itself.
    if (item !== undefined && item.publishedAt !== until) yield item;
  }
}

const ofOutlet = (outlet: string, since: string, until: string) => ({
  IndexName: byOutlet.name,
  KeyConditionExpression: 'outlet = :outlet AND publishedAt BETWEEN :since AND :until',
  ExpressionAttributeValues: { ':outlet': outlet, ':since': since, ':until': until },
});

const ofStoryline = (storyline: string, since: string, until: string) => ({
  ConsistentRead: true,
  // Every key is longer than the time it starts with, so BETWEEN takes in `since` and leaves out `until`.
  KeyConditionExpression: 'storyline = :storyline AND publishedAtId BETWEEN :since AND :until',
  ExpressionAttributeValues: { ':storyline': storyline, ':since': since, ':until': until },
});
