import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Say } from '../../functions/say';

/** What a step asked of DynamoDB: requests, and the units that they are billed by; and what it said in the log. */
export type Units = {
  readonly requests: number;
  readonly reads: number;
  readonly writes: number;
  readonly logBytes: number;
};

/** What Lambda puts around a line (time, level, the run's id), and CloudWatch counts for each besides. */
const aroundALine = 150;
const nothing: Units = { requests: 0, reads: 0, writes: 0, logBytes: 0 };

const Consumed = z.object({ TableName: z.string(), CapacityUnits: z.number() });
const Answer = z.object({ ConsumedCapacity: z.union([Consumed, z.array(Consumed)]).optional() });
const reading = new Set(['GetItemCommand', 'QueryCommand', 'BatchGetItemCommand', 'ScanCommand']);

/**
 * Makes a client count; answers a function that gives the units of what it is handed, as the database says them, and
 * the bytes of the lines that it says. The
 * embedded one leaves out that a write is made again in each index of its table: `indexes` says how many those are.
 */
export const countUnits = (client: DynamoDBDocumentClient, indexes: Readonly<Record<string, number>>) => {
  let counted = nothing;
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        const { ConsumedCapacity: consumed } = Answer.parse(answer.output);
        const isRead = reading.has(commandName);
        const units = [consumed ?? []]
          .flat()
          .reduce(
            (sum, { TableName, CapacityUnits }) => sum + CapacityUnits * (isRead ? 1 : 1 + (indexes[TableName] ?? 0)),
            0,
          );
        counted = {
          ...counted,
          requests: counted.requests + 1,
          reads: counted.reads + (isRead ? units : 0),
          writes: counted.writes + (isRead ? 0 : units),
        };
        return answer;
      },
    { step: 'initialize', name: 'countUnits' },
  );
  const say: Say = (line) => {
    const logBytes = counted.logBytes + Buffer.byteLength(JSON.stringify(line)) + aroundALine;
    counted = { ...counted, logBytes };
  };
  return async (act: (say: Say) => Promise<unknown>): Promise<Units> => {
    counted = nothing;
    await act(say);
    return counted;
  };
};
