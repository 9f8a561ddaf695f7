import type { Instant } from '../../shared/items/item';
import { tellingState } from '../../shared/queries/telling';
import type { Changes } from '../../shared/storylines/change';
import { recentChanges } from '../recent-changes';
import type { Say } from '../say';
import { type AlertWorld, sendAlert } from './send-alert';

type World = AlertWorld & { readonly changes: Pick<Changes, 'newest'> };

/**
 * The clock's run: tells, oldest first, what nobody has told in the last day. A stream gives a record up after an hour;
 * this goes on for as long as the change is news, and finds the changes that a run died over. Throws where a storyline
 * failed, once all others are done, so that the run is repeated.
 */
export const tellUntold = async (world: World, clock: () => Instant, say: Say): Promise<void> => {
  const failures: unknown[] = [];
  for (const { id } of world.storylines) await tellOf(world, id, clock, say).catch((error) => failures.push(error));
  if (failures.length > 0) throw new Error('some changes could not be told', { cause: failures[0] });
};

const tellOf = async (world: World, storyline: string, clock: () => Instant, say: Say): Promise<void> => {
  const recent = await recentChanges(world.changes, storyline, clock());
  for (const change of recent.toReversed()) {
    const state = tellingState(change, recent);
    if (state !== 'untold' && state !== 'being-told') continue;
    const told = await sendAlert(world, change, clock());
    say({ step: 'alert', storyline, number: change.number, ...told });
  }
};
