import type { Instant } from '../../shared/items/item';
import type { BatchAnswer } from '../batch-answer';
import type { Say } from '../say';
import type { ChangeRecord } from './change-records';
import { type AlertWorld, sendAlert } from './send-alert';

/** Tells the changes that a stream batch brought, one after another; what is not settled is to be handed in again. */
export const tellRecords = async (
  world: AlertWorld,
  records: readonly ChangeRecord[],
  clock: () => Instant,
  say: Say,
): Promise<BatchAnswer> => {
  const unsettled: string[] = [];
  for (const record of records) if (!(await tell(world, record, clock(), say))) unsettled.push(record.sequenceNumber);
  return { batchItemFailures: unsettled.map((itemIdentifier) => ({ itemIdentifier })) };
};

/** False when it has to be tried again soon. A refused alert is not: somebody has to mend something first. */
const tell = async (world: AlertWorld, { storyline, number }: ChangeRecord, now: Instant, say: Say) => {
  try {
    const change = await world.changes.get(storyline, number);
    if (change === undefined) return true;
    const told = await sendAlert(world, change, now);
    say({ step: 'alert', storyline, number, ...told });
    return told.kind !== 'in-hand' && told.kind !== 'turned-away';
  } catch (error) {
    say({ step: 'alert', storyline, number, kind: 'failed', error });
    return false;
  }
};
