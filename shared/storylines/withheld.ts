import type { Change } from './change';

/**
 * Whether a key change is rightly told to nobody: it was taken back before it was told, or it takes back one that
 * nobody was told of and leaves things as they were. `others` are the storyline's changes near it.
 */
export const isWithheld = (change: Change, others: readonly Change[]): boolean => {
  const isUntold = ({ alert }: Change) => alert === undefined;
  if (isUntold(change) && others.some(({ corrects }) => corrects?.number === change.number)) return true;
  const corrected = others.find(({ number }) => number === change.corrects?.number);
  return corrected !== undefined && isUntold(corrected) && change.to === corrected.from;
};
