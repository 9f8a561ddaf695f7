import * as z from 'zod';
import { emulated } from './emulator';

export type StreamRecord = { readonly dynamodb: { readonly SequenceNumber: string } };

const StreamRecords = z.object({
  Records: z.array(z.looseObject({ dynamodb: z.looseObject({ SequenceNumber: z.string() }) })),
});
const Table = z.object({ Table: z.object({ LatestStreamArn: z.string() }) });
const Stream = z.object({ StreamDescription: z.object({ Shards: z.array(z.object({ ShardId: z.string() })).min(1) }) });
const Iterator = z.object({ ShardIterator: z.string() });
const Mapping = z.looseObject({ UUID: z.string(), LastProcessingResult: z.string().optional() });
const Mappings = z.object({ EventSourceMappings: z.tuple([Mapping]) });

const asked = async <Shape extends z.ZodType>(shape: Shape, url: string, init: RequestInit = {}) =>
  shape.parse(await (await fetch(`${emulated.AWS_ENDPOINT_URL}${url}`, init)).json());

const dynamo = <Shape extends z.ZodType>(shape: Shape, target: string, body: object) =>
  asked(shape, '/', {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target },
    body: JSON.stringify(body),
  });

/** The records that a table's stream has held since it was made, as a function is handed them. */
export const streamRecords = async (table: string): Promise<readonly StreamRecord[]> => {
  const { Table: found } = await dynamo(Table, 'DynamoDB_20120810.DescribeTable', { TableName: table });
  const streams = 'DynamoDBStreams_20120810';
  const StreamArn = found.LatestStreamArn;
  const { StreamDescription } = await dynamo(Stream, `${streams}.DescribeStream`, { StreamArn });
  const records = await Promise.all(
    StreamDescription.Shards.map(async ({ ShardId }) => {
      const from = { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' };
      const { ShardIterator } = await dynamo(Iterator, `${streams}.GetShardIterator`, from);
      return (await dynamo(StreamRecords, `${streams}.GetRecords`, { ShardIterator })).Records;
    }),
  );
  return records.flat();
};

const mappings = '/2015-03-31/event-source-mappings';

/** What wakes a function of the stage: its one event source mapping. */
export const mappingOf = async (name: string) => {
  const { EventSourceMappings } = await asked(Mappings, `${mappings}/?FunctionName=storywatch-e2e-${name}`);
  return EventSourceMappings[0];
};

/** Stops, or starts again, what wakes a function; `aws lambda update-event-source-mapping`, as the runbook has it. */
export const wake = async (name: string, Enabled: boolean): Promise<void> => {
  const { UUID } = await mappingOf(name);
  await asked(Mapping, `${mappings}/${UUID}`, { method: 'PUT', body: JSON.stringify({ Enabled }) });
};
