import type { Change, Changes } from '../../shared/storylines/change';

/** The change that this one takes back, and the one after it, which may take it back. */
export const changesNear = async (
  changes: Pick<Changes, 'get'>,
  { storyline, number, corrects }: Change,
): Promise<readonly Change[]> => {
  const [before, after] = await Promise.all([
    corrects && changes.get(storyline, corrects.number),
    changes.get(storyline, number + 1),
  ]);
  return [before ?? [], after ?? []].flat();
};
