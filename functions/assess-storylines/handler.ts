import { documentClient } from '../../shared/aws/document-client';
import { dynamoChanges } from '../../shared/aws/dynamo-changes';
import { dynamoDecisions } from '../../shared/aws/dynamo-decisions';
import { dynamoFiledItems } from '../../shared/aws/dynamo-filed-items';
import { dynamoStatuses } from '../../shared/aws/dynamo-statuses';
import { storylineOf, storylines } from '../../shared/storylines/storylines';
import { AssessStorylinesEnvironment, readEnvironment } from '../environment';
import { systemClock } from '../system-clock';
import { assessStoryline } from './assess-storylines';
import { itemRecords } from './item-records';
import { untoldChanges } from './untold-changes';

const environment = readEnvironment('assess-storylines', AssessStorylinesEnvironment);
const client = documentClient({});
const world = {
  items: dynamoFiledItems(client, environment.ITEMS_TABLE, systemClock),
  changes: dynamoChanges(client, environment.STORYLINES_TABLE),
  decisions: dynamoDecisions(client, environment.STORYLINES_TABLE),
  statuses: dynamoStatuses(client, environment.STORYLINES_TABLE),
};

/** A stream batch's records that are to be handed in again, by sequence number. */
type BatchAnswer = { readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] };

/**
 * Woken by the Items table's stream, for the storylines whose evidence was touched, and by the clock, for all.
 * A storyline that fails hands in the records that touched it again; the clock's run fails as a whole and is repeated.
 */
export const handler = async (event: unknown): Promise<BatchAnswer> => {
  const records = itemRecords(event);
  const touched = records === undefined ? storylines.map(({ id }) => id) : records.map(({ storyline }) => storyline);
  const failed = new Set<string>();
  for (const id of new Set(touched)) if (!(await assess(id))) failed.add(id);
  if (records === undefined) await sayUntold();
  if (records === undefined && failed.size > 0) throw new Error(`could not assess ${[...failed].join(', ')}`);
  return {
    batchItemFailures: (records ?? [])
      .filter(({ storyline }) => failed.has(storyline))
      .map(({ sequenceNumber }) => ({ itemIdentifier: sequenceNumber })),
  };
};

/** False when it has to be tried again; one storyline's fault must not hold up the others. */
const assess = async (id: string): Promise<boolean> => {
  const storyline = storylineOf(id);
  if (storyline === undefined) return true;
  try {
    const assessed = await assessStoryline(world, storyline, systemClock());
    console.log({ step: 'assess', storyline: id, ...assessed });
    return assessed.kind !== 'contended';
  } catch (error) {
    console.error({ step: 'assess', storyline: id, kind: 'failed', error });
    return false;
  }
};

/** The clock sees what no stream can: that nobody was woken. An alarm counts these lines. */
const sayUntold = async (): Promise<void> => {
  const newest = await Promise.all(storylines.map(({ id }) => world.changes.newest(id, 3)));
  const untold = newest.flatMap((changes) => untoldChanges(changes, systemClock()));
  for (const { storyline, number, from, to } of untold)
    console.warn({ step: 'assess', kind: 'untold', storyline, number, from, to });
};
