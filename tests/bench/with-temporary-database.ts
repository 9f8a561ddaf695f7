import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { openLocalDatabase } from '../../functions/local/local-database';

/** Lends an embedded DynamoDB with our tables, empty, for as long as the work takes. */
export const withTemporaryDatabase = async <Result>(
  work: (client: DynamoDBDocumentClient) => Promise<Result>,
): Promise<Result> => {
  const directory = mkdtempSync(path.join(tmpdir(), 'storywatch-bench-'));
  try {
    const database = await openLocalDatabase(directory);
    if (database.kind === 'trouble') throw new Error(`${database.reason} ${database.advice}`);
    try {
      return await work(database.client);
    } finally {
      await database.close();
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
};
