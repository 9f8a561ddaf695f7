import { secondsAfter } from '../items/instant';
import type { Instant } from '../items/item';
import type { StorylineState } from './board-state';

/** Where a short timeline begins: with the first that is known, and no earlier than the items that are. */
export const spanStart = ({ changes, items }: StorylineState, itemsSince: Instant, now: Instant): Instant => {
  const known = [...changes.map(({ at }) => at), ...items.flatMap(({ publishedAt }) => publishedAt ?? [])];
  const first = [...known, now].sort()[0] ?? now;
  return first > itemsSince ? first : itemsSince;
};

/** Where a long timeline begins: with the first change that is known, and a year ago at the earliest. */
export const longSpanStart = (state: StorylineState, itemsSince: Instant, now: Instant): Instant => {
  const first = state.changes.at(-1)?.at ?? now;
  return (
    [secondsAfter(now, -365 * 24 * 3600), [first, spanStart(state, itemsSince, now)].sort()[0] ?? now].sort()[1] ?? now
  );
};
