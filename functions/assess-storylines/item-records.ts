import * as z from 'zod/mini';

const Row = z.looseObject({ claims: z.optional(z.object({ L: z.array(z.unknown()) })) });

const Record = z.object({
  dynamodb: z.object({
    SequenceNumber: z.string(),
    Keys: z.object({ storyline: z.object({ S: z.string() }) }),
    NewImage: z.optional(Row),
    OldImage: z.optional(Row),
  }),
});

const StreamEvent = z.object({ Records: z.array(Record) });

export type ItemRecord = { readonly storyline: string; readonly sequenceNumber: string };

/**
 * The records of an Items stream batch that touch a storyline's evidence: rows that carry claims, or did before they
 * were edited or removed. Undefined for any event that is no stream batch, such as the clock's; throws for a batch
 * whose records are none of this table's.
 */
export const itemRecords = (event: unknown): readonly ItemRecord[] | undefined => {
  if (typeof event !== 'object' || event === null || !('Records' in event)) return undefined;
  return StreamEvent.parse(event)
    .Records.filter(({ dynamodb }) => hasClaims(dynamodb.NewImage) || hasClaims(dynamodb.OldImage))
    .map(({ dynamodb }) => ({ storyline: dynamodb.Keys.storyline.S, sequenceNumber: dynamodb.SequenceNumber }));
};

const hasClaims = (row: z.infer<typeof Row> | undefined): boolean => (row?.claims?.L.length ?? 0) > 0;
