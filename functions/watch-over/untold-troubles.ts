import type { Instant } from '../../shared/items/item';
import { tellingState } from '../../shared/queries/telling';
import { untoldChanges } from '../../shared/queries/untold-changes';
import type { Changes } from '../../shared/storylines/change';
import type { Storyline } from '../../shared/storylines/storyline';
import type { KnownTrouble, Trouble } from '../../shared/troubles/trouble';
import { untoldTrouble } from '../../shared/troubles/untold-trouble';
import { changesWhile, isRecent } from '../recent-changes';
import type { Say } from '../say';

export type TellingWorld = {
  readonly storylines: readonly Storyline[];
  readonly changes: Pick<Changes, 'newest'>;
};

/**
 * Which changes should have been told by now, of those of the last day and those that were untold before: one stays a
 * trouble until it is told, or an operator says that it need not be. Each is said in the log, which an alarm counts.
 */
export const untoldTroubles = async (
  { storylines, changes }: TellingWorld,
  known: readonly KnownTrouble[],
  now: Instant,
  say: Say,
): Promise<readonly Trouble[]> => {
  const found = await Promise.all(
    storylines.map(async ({ id }) => {
      const open = known.flatMap(({ of }) => (of?.startsWith(`${id}#`) ? Number(of.slice(id.length + 1)) : []));
      const since = Math.min(...open);
      const looked = await changesWhile(changes, id, (change) => isRecent(change, now) || change.number >= since);
      return untoldChanges(looked, now).map((change) => ({ change, telling: tellingState(change, looked) }));
    }),
  );
  return found.flat().map(({ change, telling }) => {
    const { storyline, number, from, to } = change;
    say({ step: 'watch', kind: 'untold', storyline, number, from, to, telling });
    return untoldTrouble(change, telling);
  });
};
