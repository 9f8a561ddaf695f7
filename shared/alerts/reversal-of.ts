import { secondsBetween } from '../items/instant';
import type { Change } from '../storylines/change';

/** Seconds within which going back takes a change back; after that, the same status again is a new event. */
const reversalSeconds = 3 * 24 * 3600;

/** The next change of a storyline, when it soon went back to where a change came from; undefined when it did not. */
export const reversalOf = (change: Change, changes: readonly Change[]): Change | undefined => {
  const next = changes.find(({ storyline, number }) => storyline === change.storyline && number === change.number + 1);
  const wentBack = next?.to === change.from && secondsBetween(change.at, next.at) < reversalSeconds;
  return wentBack ? next : undefined;
};

/** The change that takes this one back because it was never so; undefined when none does. */
export const correctedBy = ({ storyline, number }: Change, changes: readonly Change[]): Change | undefined =>
  changes.find((other) => other.storyline === storyline && other.corrects?.number === number);
