import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type TableLayout, type TableNames, tables } from './tables';

const pauseMs = 100;
const patienceMs = 10_000;

/**
 * Creates the three tables in an embedded DynamoDB and waits until they can be used; a table that exists is left as
 * it is. Without streams and TTL, which dynalite has not: in AWS the CDK stack makes the tables, with both.
 */
export const createTables = async (client: DynamoDBDocumentClient, names: TableNames): Promise<void> => {
  await Promise.all([
    createTable(client, names.items, tables.items),
    createTable(client, names.storylines, tables.storylines),
    createTable(client, names.feeds, tables.feeds),
  ]);
};

const createTable = async (client: DynamoDBDocumentClient, name: string, layout: TableLayout): Promise<void> => {
  try {
    await client.send(new CreateTableCommand(tableInput(name, layout)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await becomesActive(client, name);
};

const tableInput = (name: string, layout: TableLayout): CreateTableCommandInput => {
  const keys = [layout, ...layout.indexes].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey ?? []].flat());
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...new Set(keys)].map((key) => ({ AttributeName: key, AttributeType: 'S' })),
    KeySchema: keySchema(layout),
    ...(layout.indexes.length > 0 && {
      GlobalSecondaryIndexes: layout.indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keySchema(index),
        Projection: { ProjectionType: 'ALL' },
      })),
    }),
  };
};

const keySchema = (of: {
  readonly partitionKey: string;
  readonly sortKey?: string;
}): CreateTableCommandInput['KeySchema'] => [
  { AttributeName: of.partitionKey, KeyType: 'HASH' },
  ...(of.sortKey === undefined ? [] : [{ AttributeName: of.sortKey, KeyType: 'RANGE' as const }]),
];

const becomesActive = async (client: DynamoDBDocumentClient, name: string): Promise<void> => {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += pauseMs) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    if (Table?.TableStatus === 'ACTIVE') return;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new Error(`table ${name} is not ready after ${patienceMs / 1000} seconds`);
};
