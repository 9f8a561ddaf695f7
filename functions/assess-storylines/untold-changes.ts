import { secondsBetween } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';
import type { Change } from '../../shared/storylines/change';

/** Seconds in which a change is told even when a run dies half-way and another takes over. */
const patienceSeconds = 5 * 60;
/** Seconds after which telling a change would be no news, and an alarm about it only noise. */
const worthTellingSeconds = 24 * 3600;

/** The key changes that should have been told by now and have not been. */
export const untoldChanges = (changes: readonly Change[], now: Instant): readonly Change[] =>
  changes.filter(({ key, alert, recordedAt }) => {
    const waited = secondsBetween(recordedAt, now);
    return key && alert?.sentAt === undefined && waited >= patienceSeconds && waited < worthTellingSeconds;
  });
