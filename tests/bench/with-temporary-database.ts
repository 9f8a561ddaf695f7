import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { openLocalDatabase } from '../../functions/local/local-database';

/**
 * Lends an embedded DynamoDB with our tables, empty, for as long as the work takes. It runs in a process of its own,
 * as in AWS: two cores are used, and what is timed here is ours.
 */
export const withTemporaryDatabase = async <Result>(
  work: (client: DynamoDBDocumentClient) => Promise<Result>,
): Promise<Result> => {
  const directory = mkdtempSync(path.join(tmpdir(), 'storywatch-bench-'));
  const server = fork(path.join(__dirname, 'serve-database.ts'), [directory]);
  const gone = once(server, 'exit');
  try {
    await Promise.race([once(server, 'message'), gone]);
    const database = await openLocalDatabase(directory);
    if (database.kind === 'trouble') throw new Error(`${database.reason} ${database.advice}`);
    try {
      return await work(database.client);
    } finally {
      await database.close();
    }
  } finally {
    server.kill();
    await gone;
    rmSync(directory, { recursive: true });
  }
};
