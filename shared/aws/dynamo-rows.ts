import { type DynamoDBDocumentClient, PutCommand, ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb';
import { conditionHeld } from './condition-held';
import type { StoredRow } from './stored-row';
import { type TableNames, tables } from './tables';

/** The rows of all tables as they are, for keeping and for bringing back. */
export type StoredRows = {
  /** Every row, those that decide first: statuses and changes, memories of feeds, items. No snapshot of one moment. */
  readonly all: () => AsyncIterable<StoredRow>;
  /** Writes a row unless there is one under its key, which is left as it is. */
  readonly add: (row: StoredRow) => Promise<'added' | 'there'>;
};

/** Once changes are there, the items that they rest on bring about no second ones. */
const inOrder = ['storylines', 'feeds', 'items'] as const satisfies readonly (keyof typeof tables)[];

/** The rows of DynamoDB's tables, read consistently. */
export const dynamoRows = (client: DynamoDBDocumentClient, names: TableNames): StoredRows => ({
  async *all() {
    for (const table of inOrder)
      for await (const row of scanPages(client, { TableName: names[table], ConsistentRead: true }))
        yield { table, row };
  },

  async add({ table, row }) {
    const put = new PutCommand({
      TableName: names[table],
      Item: row,
      ConditionExpression: 'attribute_not_exists(#key)',
      ExpressionAttributeNames: { '#key': tables[table].partitionKey },
    });
    return (await conditionHeld(client.send(put))) ? 'added' : 'there';
  },
});

async function* scanPages(
  client: DynamoDBDocumentClient,
  scan: ScanCommandInput,
): AsyncGenerator<Record<string, unknown>> {
  let next: ScanCommandInput['ExclusiveStartKey'];
  do {
    const page = await client.send(new ScanCommand({ ...scan, ExclusiveStartKey: next }));
    yield* page.Items ?? [];
    next = page.LastEvaluatedKey;
  } while (next !== undefined);
}
