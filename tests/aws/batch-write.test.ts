import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { batchWrite, type Write } from '../../shared/aws/batch-write';
import { documentClient } from '../../shared/aws/document-client';

const client = documentClient({ region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
const dynamo = mockClient(DynamoDBDocumentClient);
const write = (n: number): Write => ({ name: `row-${n}`, request: { PutRequest: { Item: { id: String(n) } } } });
const writes = (count: number) => Array.from({ length: count }, (_, n) => write(n));

/** Writes without waiting, and says how long it would have waited. */
const writeAll = async (rows: readonly Write[]) => {
  const pauses: number[] = [];
  await batchWrite(client, 'Items', rows, async (ms) => {
    pauses.push(ms);
  });
  return pauses;
};
const sentSizes = () =>
  dynamo.commandCalls(BatchWriteCommand).map(({ args }) => args[0].input.RequestItems?.Items?.length);

describe('batchWrite', () => {
  beforeEach(() => dynamo.reset());

  it('sends 25 rows at a time, and nothing when there is nothing', async () => {
    dynamo.on(BatchWriteCommand).resolves({});

    await writeAll(writes(60));
    await writeAll([]);

    expect(sentSizes()).toEqual([25, 25, 10]);
  });

  it('sends what was left over again, after a pause, and only that', async () => {
    dynamo
      .on(BatchWriteCommand)
      .resolvesOnce({ UnprocessedItems: { Items: [write(1).request, write(2).request] } })
      .resolvesOnce({ UnprocessedItems: { Items: [write(2).request] } })
      .resolves({});

    const pauses = await writeAll(writes(3));

    expect(sentSizes()).toEqual([3, 2, 1]);
    expect(pauses).toHaveLength(2);
  });

  it('gives up after five pauses and names the rows that are not written, and no others', async () => {
    dynamo.on(BatchWriteCommand).resolves({ UnprocessedItems: { Items: [write(2).request] } });

    const writing = writeAll(writes(3));

    await expect(writing).rejects.toThrow(/^1 of 3 rows could not be written to Items, .*throttling: row-2$/);
    expect(sentSizes()).toEqual([3, 1, 1, 1, 1, 1]);
  });

  it('names the rows of a request that fails, with its cause', async () => {
    const cause = new Error('no such table');
    dynamo.on(BatchWriteCommand).rejects(cause);

    const writing = writeAll(writes(2));

    await expect(writing).rejects.toMatchObject({ message: expect.stringContaining('row-0, row-1'), cause });
  });
});
