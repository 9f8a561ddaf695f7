import { secondsBetween } from '../items/instant';
import type { Instant } from '../items/item';
import type { Change } from '../storylines/change';
import { isOpen, tellingState } from './telling';

/** Seconds in which a change is told even when a run dies half-way and another looks after it. */
const patienceSeconds = 5 * 60;

/** Of some changes of a storyline those that should have been told by now, and have not been or nobody knows. */
export const untoldChanges = (changes: readonly Change[], now: Instant): readonly Change[] =>
  changes.filter(
    (change) => isOpen(tellingState(change, changes)) && secondsBetween(change.recordedAt, now) >= patienceSeconds,
  );
