import { BatchWriteCommand, type BatchWriteCommandInput, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** One row to put or delete; `name` says which in an error. */
export type Write = {
  readonly name: string;
  readonly request: NonNullable<BatchWriteCommandInput['RequestItems']>[string][number];
};

/** DynamoDB takes 25 writes in one request. */
const batchSize = 25;

/** Waits before what DynamoDB left over is sent again: together 1.5 s, well within a Lambda's patience. */
const pausesMs: readonly number[] = [50, 100, 200, 400, 750];

/**
 * Writes rows in batches and sends again what DynamoDB did not get round to. Throws, naming the rows, when some are
 * still unwritten in the end; those before them are written. No two rows may share a key.
 */
export const batchWrite = async (
  client: DynamoDBDocumentClient,
  tableName: string,
  writes: readonly Write[],
  pause: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<void> => {
  for (let start = 0; start < writes.length; start += batchSize)
    await writeBatch(client, tableName, writes.slice(start, start + batchSize), pause);
};

const writeBatch = async (
  client: DynamoDBDocumentClient,
  tableName: string,
  batch: readonly Write[],
  pause: (ms: number) => Promise<void>,
): Promise<void> => {
  let left = batch.map((write) => write.request);
  for (const pauseMs of [...pausesMs, undefined]) {
    left = await send(client, tableName, left, batch);
    if (left.length === 0) return;
    if (pauseMs !== undefined) await pause(pauseMs * (0.5 + Math.random() / 2));
  }
  throw new Error(
    `${left.length} of ${batch.length} rows could not be written to ${tableName}, because DynamoDB is throttling: ` +
      namesOf(left, batch),
  );
};

const send = async (
  client: DynamoDBDocumentClient,
  tableName: string,
  requests: Write['request'][],
  batch: readonly Write[],
): Promise<Write['request'][]> => {
  try {
    const answer = await client.send(new BatchWriteCommand({ RequestItems: { [tableName]: requests } }));
    return answer.UnprocessedItems?.[tableName] ?? [];
  } catch (error) {
    throw new Error(`rows could not be written to ${tableName}: ${namesOf(requests, batch)}`, { cause: error });
  }
};

/** What comes back unprocessed is a copy: it is recognised by its content. */
const namesOf = (requests: readonly Write['request'][], batch: readonly Write[]): string => {
  const contents = new Set(requests.map((request) => JSON.stringify(request)));
  const names = batch.filter((write) => contents.has(JSON.stringify(write.request))).map((write) => write.name);
  return names.join(', ');
};
