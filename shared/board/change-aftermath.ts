import { secondsAfter } from '../items/instant';
import type { Change } from '../storylines/change';
import type { StorylineState } from './board-state';
import { type Voices, voicesOn } from './voices';

/** Seconds before a change in which what spoke against it is looked for. */
const lookBackSeconds = 3 * 24 * 3600;

/** What surrounds a change: the changes beside it, and what other items said before it and since. */
export type Aftermath = {
  readonly previous: Change | undefined;
  /** The changes since, the first one first. */
  readonly later: readonly Change[];
  /** Items before the change was recorded that deny or doubt it, or say another status. */
  readonly against: Voices['otherwise'];
  /** Items from then until the next change that are no evidence of it yet. */
  readonly since: Voices;
};

/** What came before and after one of a storyline's changes, by what is stored now. */
export const aftermathOf = ({ storyline, changes, items }: StorylineState, change: Change): Aftermath => {
  const later = changes.filter(({ number }) => number > change.number).toReversed();
  const evidence = new Set(change.because.map(({ itemId }) => itemId));
  const others = items.filter(({ id }) => !evidence.has(id));
  const between = (from: string, to: string) =>
    others.filter(({ publishedAt = '' }) => publishedAt >= from && publishedAt < to);
  const previous = changes.find(({ number }) => number === change.number - 1);
  const lookFrom = [previous?.at ?? '', secondsAfter(change.at, -lookBackSeconds)].sort().at(-1) ?? '';
  return {
    previous,
    later,
    against: voicesOn(storyline, change.to, between(lookFrom, change.recordedAt)).otherwise,
    since: voicesOn(storyline, change.to, between(change.recordedAt, later[0]?.at ?? '9999')),
  };
};

/** Whether a later change went straight back to where this one came from, or onwards from it. */
export const reversalOf = (change: Change, later: readonly Change[]): Change | undefined =>
  later.find(({ to }) => to === change.from);
