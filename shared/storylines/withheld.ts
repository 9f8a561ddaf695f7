import type { Change } from './change';

/** Whether surely nobody was told of a change yet: no run has taken it on, or the last one gave it back. */
export const isUntold = ({ alert }: Change): boolean => alert === undefined || alert.releasedAt !== undefined;

/**
 * Whether a key change is rightly told to nobody: it was taken back before it was told, or it takes back one that
 * nobody was told of and leaves things as they were. `others` are the storyline's changes near it.
 */
export const isWithheld = (change: Change, others: readonly Change[]): boolean => {
  if (isUntold(change) && others.some(({ corrects }) => corrects?.number === change.number)) return true;
  const corrected = others.find(({ number }) => number === change.corrects?.number);
  return corrected !== undefined && isUntold(corrected) && change.to === corrected.from;
};
