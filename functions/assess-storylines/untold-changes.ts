import { secondsBetween } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';
import { tellingState } from '../../shared/queries/telling';
import type { Change } from '../../shared/storylines/change';

/** Seconds in which a change is told even when a run dies half-way and another looks after it. */
const patienceSeconds = 5 * 60;

/** Of the day's key changes those that should have been told by now, and have not been or nobody knows. */
export const untoldChanges = (news: readonly Change[], now: Instant): readonly Change[] =>
  news.filter((change) => tellingState(change) !== 'told' && secondsBetween(change.recordedAt, now) >= patienceSeconds);
