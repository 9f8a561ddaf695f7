import type { Instant } from '../../shared/items/item';
import type { StageSigns } from '../../shared/troubles/stage-signs';
import type { Trouble } from '../../shared/troubles/trouble';
import type { WatchedFunction } from '../../shared/troubles/watched-functions';

/** Whether a function gave up on something: it lies in its queue until somebody has looked at it, for a fortnight. */
export const deadLetterTroubles = async (
  { deadLetters }: StageSigns,
  name: WatchedFunction,
  now: Instant,
): Promise<readonly Trouble[]> => {
  const count = await deadLetters(name);
  if (count === 0) return [];
  const finding = `About ${count === 1 ? 'one message lies' : `${count} messages lie`} in its dead-letter queue.`;
  return [{ heading: `${name} gave up`, since: now, finding }];
};
