import type { Instant } from '../../shared/items/item';
import { storylineOf, storylines } from '../../shared/storylines/storylines';
import type { BatchAnswer } from '../batch-answer';
import type { Say } from '../say';
import { type AssessWorld, assessStoryline } from './assess-storylines';
import type { ItemRecord } from './item-records';

/** Assesses the storylines that records touched; those of a storyline that fails are to be handed in again. */
export const assessTouched = async (
  world: AssessWorld,
  records: readonly ItemRecord[],
  clock: () => Instant,
  say: Say,
): Promise<BatchAnswer> => {
  const touched = records.map(({ storyline }) => storyline);
  const failed = await assessEach(world, touched, clock, say);
  return {
    batchItemFailures: records
      .filter(({ storyline }) => failed.has(storyline))
      .map(({ sequenceNumber }) => ({ itemIdentifier: sequenceNumber })),
  };
};

/** The clock's run: assesses every storyline. Throws where one failed, once all others are done, so that the run is repeated. */
export const assessAll = async (world: AssessWorld, clock: () => Instant, say: Say): Promise<void> => {
  const failed = await assessEach(
    world,
    storylines.map(({ id }) => id),
    clock,
    say,
  );
  if (failed.size > 0) throw new Error(`could not assess ${[...failed].join(', ')}`);
};

/** The storylines that have to be tried again: one's fault must not hold up the others. */
const assessEach = async (
  world: AssessWorld,
  ids: readonly string[],
  clock: () => Instant,
  say: Say,
): Promise<ReadonlySet<string>> => {
  const failed = new Set<string>();
  for (const id of new Set(ids)) {
    const storyline = storylineOf(id);
    if (storyline === undefined) continue;
    try {
      const assessed = await assessStoryline(world, storyline, clock());
      // Most runs find nothing new, and a status with its evidence is a long line.
      say({ step: 'assess', storyline: id, ...(assessed.kind === 'same' ? { kind: 'same' } : assessed) });
      if (assessed.kind === 'contended') failed.add(id);
    } catch (error) {
      say({ step: 'assess', storyline: id, kind: 'failed', error });
      failed.add(id);
    }
  }
  return failed;
};
