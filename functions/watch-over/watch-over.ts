import { isDeepStrictEqual } from 'node:util';
import { secondsBetween } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';
import { compareTroubles } from '../../shared/troubles/compare-troubles';
import type { TellOperators } from '../../shared/troubles/stage-signs';
import { troubleName } from '../../shared/troubles/trouble';
import type { Watches } from '../../shared/troubles/watch';
import { wordTroubles } from '../../shared/troubles/word-troubles';
import type { Say } from '../say';
import { findTroubles, type LookWorld } from './find-troubles';

export type WatchWorld = LookWorld & {
  readonly stage: string;
  readonly watches: Watches;
  readonly tellOperators: TellOperators;
};

/** Twice the longest that the function may run: whoever was about to tell that long ago is no longer at it. */
const abandonedAfterSeconds = 120;

/**
 * Looks a stage over, and tells its operators of each trouble when it begins and when it ends.
 *
 * 1. Recall what is known. While another run is about to tell something, leave it to that.
 * 2. Ask every question that there is; one that cannot be asked does not stop the others.
 * 3. Compare. What needs some patience is remembered, and nobody told.
 * 4. Claim, tell, and only then remember. So two runs at once tell once, and a run that dies is made good by the next:
 *    should it have died between telling and remembering, twice. An operator is rather told twice than never.
 * 5. Throw when a question could not be asked, or the operators not be told: an alarm counts the runs that fail.
 */
export const watchOver = async (world: WatchWorld, clock: () => Instant, say: Say): Promise<void> => {
  const known = await world.watches.get();
  if (known.claimedAt !== undefined && secondsBetween(known.claimedAt, clock()) < abandonedAfterSeconds)
    return say({ step: 'watch', kind: 'in-hand', claimedAt: known.claimedAt });
  const { found, unasked, failures } = await findTroubles(world, known.troubles, clock(), say);
  const compared = compareTroubles(known.troubles, found, unasked, clock());
  const { begun, ended, next } = compared;
  const news = { begun: begun.map(troubleName), ended: ended.map(troubleName) };

  if (begun.length + ended.length > 0) {
    const claimed = await world.watches.move(known, { troubles: known.troubles, claimedAt: clock() });
    if (claimed === 'stale') return say({ step: 'watch', kind: 'overtaken', ...news });
    await world.tellOperators(wordTroubles(world.stage, compared));
    await world.watches.move(claimed, { troubles: [...next] });
  } else if (!isDeepStrictEqual(next, known.troubles)) await world.watches.move(known, { troubles: [...next] });
  say({ step: 'watch', kind: 'watched', known: next.length, ...news });
  if (failures.length > 0) throw new Error(`could not ask about ${unasked.join(', ')}`, { cause: failures[0] });
};
