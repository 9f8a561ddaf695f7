import { GetObjectCommand, ListBucketsCommand, NoSuchKey } from '@aws-sdk/client-s3';
import { PurgeQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DeleteCommand, ExecuteStatementCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { documentClient } from '../../shared/aws/document-client';
import { boardClient } from '../../shared/aws/s3-board-files';
import { emulated } from './emulator';

const place = {
  endpoint: emulated.AWS_ENDPOINT_URL,
  region: emulated.AWS_REGION,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
};
const tables = documentClient(place);
const queues = new SQSClient(place);
const files = boardClient(place);

/** A file of the published board; undefined while it is not there. */
export const boardFile = async (path: string): Promise<string | undefined> => {
  const { Buckets } = await files.send(new ListBucketsCommand({}));
  const bucket = Buckets?.find(({ Name }) => Name?.includes('storywatch-e2e-board'));
  try {
    const { Body } = await files.send(new GetObjectCommand({ Bucket: bucket?.Name, Key: path }));
    return await Body?.transformToString();
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
};

/** Every row of one of the stage's tables. */
export const rows = async (table: 'items' | 'storylines' | 'feeds'): Promise<readonly Record<string, unknown>[]> =>
  (await tables.send(new ScanCommand({ TableName: `storywatch-e2e-${table}`, ConsistentRead: true }))).Items ?? [];

const put = async (TableName: string, Item: Record<string, unknown>): Promise<void> => {
  await tables.send(new PutCommand({ TableName, Item }));
};
export const putStoryline = (row: Record<string, unknown>) => put('storywatch-e2e-storylines', row);
export const putItem = (row: Record<string, unknown>) => put('storywatch-e2e-items', row);

export const deleteItem = async (Key: Record<string, unknown>): Promise<void> => {
  await tables.send(new DeleteCommand({ TableName: 'storywatch-e2e-items', Key }));
};

/** The rows that a PartiQL statement asks for. */
export const ask = async (Statement: string): Promise<readonly Record<string, unknown>[]> =>
  (await tables.send(new ExecuteStatementCommand({ Statement }))).Items ?? [];

/** Empties a queue, as the runbook says. */
export const purge = async (queue: string): Promise<void> => {
  await queues.send(new PurgeQueueCommand({ QueueUrl: `${emulated.AWS_ENDPOINT_URL}/000000000000/${queue}` }));
};

const Attribute = z.object({ Value: z.string() });
const Notification = z.object({
  Subject: z.string(),
  Message: z.string(),
  MessageAttributes: z.record(z.string(), Attribute),
});

/** What lies in a queue, and is taken out of sight by this. */
export const bodies = async (queue: string): Promise<readonly string[]> => {
  const QueueUrl = `${emulated.AWS_ENDPOINT_URL}/000000000000/${queue}`;
  const { Messages } = await queues.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 600 }),
  );
  return (Messages ?? []).flatMap(({ Body }) => Body ?? []);
};

/** A notification as a subscribed queue gets it, with its attributes as plain values. */
export const readNotification = (body: string) => {
  const { MessageAttributes, ...rest } = Notification.parse(JSON.parse(body));
  const attributes = Object.fromEntries(Object.entries(MessageAttributes).map(([name, { Value }]) => [name, Value]));
  return { ...rest, attributes };
};
