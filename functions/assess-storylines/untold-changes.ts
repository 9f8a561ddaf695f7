import { secondsBetween } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';
import type { Change } from '../../shared/storylines/change';
import { isWithheld } from '../../shared/storylines/withheld';

/** Seconds in which a change is told even when a run dies half-way and another takes over. */
const patienceSeconds = 5 * 60;
/** Seconds after which telling a change would be no news, and an alarm about it only noise. */
const worthTellingSeconds = 24 * 3600;

/** The key changes that should have been told by now and have not been. All are of one storyline. */
export const untoldChanges = (changes: readonly Change[], now: Instant): readonly Change[] =>
  changes.filter((change) => {
    const waited = secondsBetween(change.recordedAt, now);
    const isLate = waited >= patienceSeconds && waited < worthTellingSeconds;
    return change.key && change.alert?.sentAt === undefined && isLate && !isWithheld(change, changes);
  });
