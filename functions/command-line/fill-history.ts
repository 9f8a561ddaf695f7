import type { Instant } from '../../shared/items/item';
import type { Changes } from '../../shared/storylines/change';
import type { Decisions } from '../../shared/storylines/decision';
import type { FiledItem, FiledItems } from '../../shared/storylines/filed-item';
import type { Statuses } from '../../shared/storylines/status';
import type { Storyline } from '../../shared/storylines/storyline';
import { heldForFilling, holdForFilling, letGo } from './hold-for-filling';
import { recordHistory } from './record-history';

/** What history is filled into. */
export type FillWorld = {
  readonly items: Pick<FiledItems, 'add' | 'between' | 'newestFirst'>;
  readonly changes: Pick<Changes, 'record' | 'newest' | 'get'>;
  readonly statuses: Statuses;
  readonly decisions: Pick<Decisions, 'keep'>;
};

/** How the work goes: where it begins, who hears how far it is, and who may stop it. */
export type Filling = {
  readonly now: Instant;
  /** Rows that an earlier run has stored already. */
  readonly done: number;
  /** Hears, after each batch, how many rows are stored; what it keeps is where the next run begins. */
  readonly onStored: (rows: number) => void;
  readonly stop: AbortSignal;
  /** Waits until runs of others that began before the hold have come to their end. */
  readonly settle: () => Promise<void>;
};

export type Filled =
  | { readonly kind: 'filled'; readonly changes: number }
  | { readonly kind: 'stopped'; readonly stored: number }
  | { readonly kind: 'has-history'; readonly storyline: string; readonly number: number };

/** Rows between two looks at whether to stop. */
const batchSize = 100;

/**
 * Fills empty tables with history and tells nobody. It may be stopped at any moment, or die, and be run again.
 *
 * 1. A storyline that has changes of its own is none to fill: older ones cannot be numbered before them.
 * 2. Hold every storyline, so that nobody assesses half a history and tells what comes of it.
 * 3. Store the rows, the earliest first. Storing one twice changes nothing.
 * 4. Of each storyline, record the changes that all its items come to, as no news; then assess it, and let it go.
 */
export const fillHistory = async (
  world: FillWorld,
  storylines: readonly Storyline[],
  rows: readonly FiledItem[],
  { now, done, onStored, stop, settle }: Filling,
): Promise<Filled> => {
  for (const { id } of storylines) {
    const [last] = await world.changes.newest(id, 1);
    if (last !== undefined && !(await heldForFilling(world.statuses, id)))
      return { kind: 'has-history', storyline: id, number: last.number };
  }
  for (const storyline of storylines) await holdForFilling(world.statuses, storyline, now);
  await settle();
  // A run that had read the row before it was held may have written it since.
  for (const storyline of storylines) await holdForFilling(world.statuses, storyline, now);

  for (let stored = done; stored < rows.length; stored += batchSize) {
    if (stop.aborted) return { kind: 'stopped', stored };
    await world.items.add(rows.slice(stored, stored + batchSize));
    onStored(Math.min(rows.length, stored + batchSize));
  }
  if (stop.aborted) return { kind: 'stopped', stored: rows.length };

  let changes = 0;
  for (const storyline of storylines) changes += await recordHistory(world, storyline, now);
  for (const { id } of storylines) await letGo(world.statuses, id);
  return { kind: 'filled', changes };
};
