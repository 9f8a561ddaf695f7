import type { Instant } from '../../shared/items/item';
import { tellingState } from '../../shared/queries/telling';
import type { Changes } from '../../shared/storylines/change';
import { newsSince } from '../news-since';
import type { Say } from '../say';
import { type AlertWorld, sendAlert } from './send-alert';

type World = AlertWorld & { readonly changes: Pick<Changes, 'newest'> };

/**
 * The clock's run: tells, oldest first, what nobody has told in the last day. A stream gives a record up after an hour;
 * this goes on for as long as the change is news, and finds the changes that a run died over.
 */
export const tellUntold = async (world: World, clock: () => Instant, say: Say): Promise<void> => {
  for (const { id } of world.storylines) {
    const news = await newsSince(world.changes, id, clock());
    for (const change of news.toReversed()) {
      const state = tellingState(change);
      if (state !== 'untold' && state !== 'being-told') continue;
      const told = await sendAlert(world, change, clock());
      say({ step: 'alert', storyline: id, number: change.number, ...told });
    }
  }
};
