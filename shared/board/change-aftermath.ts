import { secondsAfter } from '../items/instant';
import type { Change } from '../storylines/change';
import type { StorylineState } from './board-state';
import { voicesOn } from './voices';
import type { Shown } from './witness-list';

/** Seconds before a change in which what spoke against it is looked for. */
const lookBackSeconds = 3 * 24 * 3600;

/** What surrounds a change: the changes beside it, and what other items said before it and since. */
export type Aftermath = {
  readonly previous: Change | undefined;
  /** The changes since, the first one first. */
  readonly later: readonly Change[];
  /** What it was weighed against, and items until it was recorded that deny or doubt it, or have said another status since it was first said. */
  readonly against: readonly Shown[];
  /** Items from then until the next change that say so too. */
  readonly confirmed: readonly Shown[];
  readonly disputed: readonly Shown[];
};

/** What came before and after one of a storyline's changes, by what is stored now. */
export const aftermathOf = ({ storyline, changes, items }: StorylineState, change: Change): Aftermath => {
  const later = changes.filter(({ number }) => number > change.number).toReversed();
  const { because, against = [] } = change;
  const evidence = new Set([...because, ...against].map(({ itemId }) => itemId));
  const others = items.filter(({ id }) => !evidence.has(id));
  const between = (from: string, to: string) =>
    voicesOn(
      storyline,
      change.to,
      others.filter(({ publishedAt = '' }) => publishedAt >= from && publishedAt < to),
    );
  const previous = changes.find(({ number }) => number === change.number - 1);
  const firstSaidAt = because.map(({ publishedAt }) => publishedAt).sort()[0] ?? change.at;
  const since = between(change.recordedAt, later[0]?.at ?? '9999');
  return {
    previous,
    later,
    // What said the status before is no objection: it was so until then.
    against: inOrder([
      ...against,
      ...between(secondsAfter(change.at, -lookBackSeconds), change.recordedAt).against,
      ...between(firstSaidAt, change.recordedAt).another,
    ]),
    confirmed: since.so,
    disputed: inOrder([...since.against, ...since.another]),
  };
};

const inOrder = (items: readonly Shown[]): readonly Shown[] =>
  [...items].sort((a, b) => a.publishedAt.localeCompare(b.publishedAt));
