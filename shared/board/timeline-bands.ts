import type { Instant } from '../items/item';
import type { StorylineState } from './board-state';

/** A status for as long as it held, within a stretch of time. */
export type Band = { readonly status: string; readonly from: Instant; readonly until: Instant };

/** The statuses between two moments, the earliest first; what was before the first known change is that one's `from`. */
export const timelineBands = (
  { storyline, status, changes }: StorylineState,
  from: Instant,
  until: Instant,
): readonly Band[] => {
  const inOrder = changes.toReversed();
  const first = inOrder[0]?.from ?? status?.status ?? storyline.start.status;
  const steps = [{ status: first, at: '' }, ...inOrder.map(({ to, at }) => ({ status: to, at }))];
  return steps.flatMap((step, index) => {
    const begins = step.at > from ? step.at : from;
    const next = steps[index + 1]?.at ?? until;
    const ends = next < until ? next : until;
    return begins < ends ? [{ status: step.status, from: begins, until: ends }] : [];
  });
};
