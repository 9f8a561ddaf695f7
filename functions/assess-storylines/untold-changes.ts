import { secondsBetween } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';
import { type TellingState, tellingState } from '../../shared/queries/telling';
import type { Change } from '../../shared/storylines/change';

/** Seconds in which a change is told even when a run dies half-way and another looks after it. */
const patienceSeconds = 5 * 60;

/**
 * Of a storyline's changes of the last day those that should have been told by now, and have not been or nobody knows.
 */
export const untoldChanges = (recent: readonly Change[], now: Instant): readonly Change[] =>
  recent.filter(
    (change) =>
      untold.includes(tellingState(change, recent)) && secondsBetween(change.recordedAt, now) >= patienceSeconds,
  );

const untold: readonly TellingState[] = ['untold', 'being-told', 'maybe-sent'];
