import type { Item } from '../../shared/items/item';
import { type FiledItem, unfiled } from '../../shared/storylines/filed-item';
import type { CommandWorld, Outcome } from './command-world';
import { type Filled, fillHistory } from './fill-history';
import { fillingCheckpoint } from './filling-checkpoint';
import type { Place } from './stored';

/** Stores an archive's items and the changes that they come to, in a place that has no history yet; tells nobody. */
export const storeArchive = async (world: CommandWorld, items: readonly Item[], place: Place): Promise<Outcome> => {
  const rows = rowsOf(world, items);
  const opened = await world.openToFill(place);
  if (opened.kind === 'trouble') {
    world.err(`${opened.reason} ${opened.advice}`);
    return 'failed';
  }
  const { world: stored } = opened;
  const checkpoint = fillingCheckpoint(place, rows);
  const progress = world.progress(true);
  try {
    const filled = await fillHistory(stored, world.storylines, rows, {
      now: stored.now,
      done: checkpoint.stored(),
      onStored: (done) => {
        checkpoint.save(done);
        progress.to(done, rows.length);
      },
      stop: world.interruption(),
      settle: stored.settle,
    });
    progress.stop();
    if (filled.kind === 'filled') checkpoint.clear();
    world.err(said(filled, rows.length, items.length));
    return filled.kind === 'filled' ? 'fine' : 'failed';
  } catch (error) {
    progress.stop();
    const trouble = await stored.troubleOf?.(error);
    if (trouble === undefined) throw error;
    world.err(`${trouble.reason} ${trouble.advice} Then run the same command again: it goes on where it was.`);
    return 'failed';
  } finally {
    await stored.close();
  }
};

/** What belongs to a storyline, the earliest first; of two items with one id the later stands. */
const rowsOf = ({ readItem }: CommandWorld, items: readonly Item[]): readonly FiledItem[] =>
  [...new Map(items.map((item) => [item.id, item])).values()]
    .flatMap((item) => readItem(item))
    .filter(({ storyline }) => storyline !== unfiled)
    .sort((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '') || a.id.localeCompare(b.id));

const said = (filled: Filled, rows: number, items: number): string => {
  switch (filled.kind) {
    case 'filled':
      return `${rows} of ${items} items belong to a storyline and are stored, with ${filled.changes} changes; nobody was told.`;
    case 'stopped':
      return (
        `Stopped after ${filled.stored} of ${rows} items. Until it is finished nothing is assessed and nobody is told: ` +
        'run the same command again, and it goes on where it was.'
      );
    case 'has-history':
      return (
        `There is a history already, up to ${filled.storyline}#${filled.number}: older changes cannot come before it. ` +
        'Fill an empty stage or directory.'
      );
  }
};
