import type { Change, Witness } from '../../shared/storylines/change';
import type { StatusMeaning, Storyline } from '../../shared/storylines/storyline';

/** A whole, valid witness; a test states what matters to it. */
export const aWitness = (over: Partial<Witness> = {}): Witness => ({
  itemId: 'item-1',
  outlet: 'interfax-ukraine',
  publisher: 'Interfax-Ukraine',
  publishedAt: '2026-01-30T17:40:00Z',
  title: 'Negotiators leave with nothing in hand',
  url: 'https://example.org/news/1',
  lang: 'en',
  stance: 'asserts',
  words: 'leave with nothing in hand',
  rule: 'stalled-outright',
  ...over,
});

/** A whole, valid change of the talks. */
export const aChange = (over: Partial<Change> = {}): Change => ({
  storyline: 'talks',
  number: 3,
  from: 'scheduled',
  to: 'stalled',
  at: '2026-01-30T17:40:00Z',
  recordedAt: '2026-01-30T17:42:10Z',
  key: true,
  why: 'Two independent reports assert it, and none denies it.',
  because: [aWitness()],
  facts: { nextRoundOn: '2026-02-01', place: 'Abu Dhabi' },
  ...over,
});

/** A whole, valid change that takes the one above back. */
export const aCorrection = (over: Partial<Change> = {}): Change =>
  aChange({
    number: 4,
    from: 'stalled',
    to: 'scheduled',
    recordedAt: '2026-01-30T20:10:00Z',
    why: 'what Interfax-Ukraine reported has been edited or withdrawn since',
    because: [],
    corrects: { number: 3, reason: 'withdrawn' },
    ...over,
  });

/** A whole, valid storyline with the statuses that the builders above use. */
export const aStoryline = (over: Partial<Storyline> = {}): Storyline => ({
  id: 'talks',
  name: 'Talks',
  about: 'Rounds and summits.',
  statuses: [
    aStatus('none', 'none', 'Nothing is heard of talks.'),
    aStatus('scheduled', 'scheduled', 'A date or a place is confirmed.'),
    aStatus('stalled', 'stalled', 'Deadlocked, and without a date.'),
  ],
  windowDays: 30,
  start: { status: 'none', facts: {} },
  facts: [],
  means: {},
  words: {},
  files: [],
  excludes: [],
  claims: [],
  ...over,
});

/** A whole, valid status of a storyline. */
export const aStatus = (id: string, name: string, meaning: string): StatusMeaning => ({
  id,
  name,
  meaning,
  key: true,
  recurs: false,
  needs: 1,
});
