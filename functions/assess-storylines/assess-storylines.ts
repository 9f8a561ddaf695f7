import { secondsAfter } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';
import { assessStatus } from '../../shared/storylines/assess-status';
import type { Change, Changes } from '../../shared/storylines/change';
import { correctionOf } from '../../shared/storylines/correction-of';
import type { Decisions } from '../../shared/storylines/decision';
import type { FiledItems } from '../../shared/storylines/filed-item';
import type { Status, Statuses } from '../../shared/storylines/status';
import type { Storyline } from '../../shared/storylines/storyline';
import { adopted, changeBetween, correctionBetween, decisionIn, refreshed, statusOf } from './next-status';
import { windowStart } from './window-start';

export type AssessWorld = {
  readonly items: Pick<FiledItems, 'between'>;
  readonly changes: Pick<Changes, 'record' | 'newest' | 'get'>;
  readonly statuses: Statuses;
  readonly decisions: Pick<Decisions, 'keep'>;
};

/** What became of assessing a storyline. `contended`: others kept moving it; the next run will find it settled. */
export type Assessed =
  | { readonly kind: 'first'; readonly status: Status }
  | { readonly kind: 'same'; readonly status: Status }
  | { readonly kind: 'refreshed'; readonly status: Status }
  | { readonly kind: 'changed'; readonly status: Status; readonly change: Change }
  | { readonly kind: 'contended' }
  /** Its history is being filled in: nothing is assessed until that is finished. */
  | { readonly kind: 'filling'; readonly since: Instant };

/** Two runs meet now and then; a third and a fourth at the same storyline is as much as there ever was. */
const attempts = 5;

/**
 * Works out where a storyline stands, and records it when that has changed.
 *
 * 1. Leave it alone while its history is being filled in. Otherwise bring the status row up to the last recorded
 *    change, should a run have died between the two.
 * 2. Assess the stored items of the window and the clock.
 * 3. The same status: refresh its grounds. No row yet: write it, and count nothing as a change.
 * 4. Another status: record the change, or the correction of the last one, under the next number, on condition that it
 *    is free; then move the row, on condition that it still stands where it was read. Whoever comes second starts again.
 */
export const assessStoryline = async (world: AssessWorld, storyline: Storyline, now: Instant): Promise<Assessed> => {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const assessed = await tryToAssess(world, storyline, now);
    if (assessed !== 'again') return assessed;
  }
  return { kind: 'contended' };
};

const tryToAssess = async (world: AssessWorld, storyline: Storyline, now: Instant): Promise<Assessed | 'again'> => {
  const [last, previous] = await world.changes.newest(storyline.id, 2);
  const row = await world.statuses.get(storyline.id);
  if (row?.fillingSince !== undefined) return { kind: 'filling', since: row.fillingSince };
  if (last !== undefined && last.number > (row?.lastChange ?? 0)) {
    await world.statuses.move(adopted(last, now), row?.lastChange ?? 0);
    return 'again';
  }
  const { since, before } = await windowStart(world.changes, storyline, row, now);
  const items = await world.items.between(storyline.id, since, secondsAfter(now, 1));
  const assessment = assessStatus(storyline, items, before, now);
  if (row === undefined)
    return write(world, row, { kind: 'first', status: statusOf(storyline, assessment, 0, now) }, now);
  if (row.status === assessment.status) {
    const status = refreshed(row, assessment, now);
    return status === undefined ? { kind: 'same', status: row } : write(world, row, { kind: 'refreshed', status }, now);
  }
  const correction = correctionOf({ last, previous, assessment, items, since });
  const change =
    last === undefined || correction === undefined
      ? changeBetween(row, assessment, now)
      : correctionBetween(last, assessment, correction, now);
  if ((await world.changes.record(change)) === 'taken') return 'again';
  const status = statusOf(storyline, assessment, change.number, now);
  return write(world, row, { kind: 'changed', status, change }, now);
};

const write = async (
  world: AssessWorld,
  row: Status | undefined,
  assessed: Extract<Assessed, { status: Status }>,
  now: Instant,
): Promise<Assessed | 'again'> => {
  const decision = decisionIn(assessed.status, row, now);
  if (decision !== undefined) await world.decisions.keep(decision);
  return (await world.statuses.move(assessed.status, row?.lastChange ?? 0)) === 'moved' ? assessed : 'again';
};
