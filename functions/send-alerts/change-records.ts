import * as z from 'zod/mini';

const Record = z.object({
  eventName: z.enum(['INSERT', 'MODIFY', 'REMOVE']),
  dynamodb: z.object({
    SequenceNumber: z.string(),
    Keys: z.object({ storyline: z.object({ S: z.string() }), record: z.object({ S: z.string() }) }),
  }),
});

const StreamEvent = z.object({ Records: z.array(Record) });

export type ChangeRecord = {
  readonly storyline: string;
  readonly number: number;
  readonly sequenceNumber: string;
};

/**
 * The changes that a batch of the Storylines stream has inserted, by their keys; status rows are none of them.
 * Undefined for any event that is no stream batch, such as the clock's.
 */
export const changeRecords = (event: unknown): readonly ChangeRecord[] | undefined => {
  if (typeof event !== 'object' || event === null || !('Records' in event)) return undefined;
  return StreamEvent.parse(event).Records.flatMap(({ eventName, dynamodb: { Keys, SequenceNumber } }) => {
    const number = /^change#(\d+)$/.exec(Keys.record.S)?.[1];
    return eventName === 'INSERT' && number !== undefined
      ? [{ storyline: Keys.storyline.S, number: Number(number), sequenceNumber: SequenceNumber }]
      : [];
  });
};
