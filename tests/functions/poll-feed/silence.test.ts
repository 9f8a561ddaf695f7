import type { Poll } from '../../../functions/poll-feed/poll';
import { type Silence, silenceAfter } from '../../../functions/poll-feed/silence';
import type { FeedMemory } from '../../../shared/feeds/feed-memory';

const feed = 'bell-en';
const memory: FeedMemory = {
  feed,
  candidate: 0,
  seen: {},
  lastPolledAt: '2026-01-30T09:30:00Z',
  lastNewAt: '2026-01-29T08:00:00Z',
  failuresInARow: 2,
};
const { lastNewAt: _, ...neverNew } = memory;
const failed: Poll = { feed, kind: 'unreachable', url: 'https://bell.example', reason: 'Gone.', advice: 'Look.' };
const news: Poll = { feed, kind: 'polled', added: 1, edited: 0, via: undefined };

describe('silenceAfter', () => {
  it.each<[string, Poll, FeedMemory | undefined, Silence]>([
    ['nothing of a feed that has spoken', news, memory, {}],
    ['nothing of a feed that is polled for the first time', { feed, kind: 'unchanged' }, undefined, {}],
    ['the hours since its last news', { feed, kind: 'unchanged' }, memory, { silentHours: 25 }],
    ['that an edited entry is no news', { ...news, added: 0, edited: 1 }, memory, { silentHours: 25 }],
    [
      'the hours since the first poll when there was never any',
      { feed, kind: 'unchanged' },
      neverNew,
      { silentHours: 0 },
    ],
    ['failures with this one', failed, memory, { silentHours: 25, failuresInARow: 3 }],
    [
      'failures while the feed is left alone',
      { feed, kind: 'not-due', notBefore: undefined, trouble: 'Gone.' },
      memory,
      { silentHours: 25, failuresInARow: 2 },
    ],
    [
      'that it is too silent once nothing has come for as long as is unusual for its outlet',
      { feed, kind: 'unchanged' },
      { ...memory, lastNewAt: '2026-01-29T07:00:00Z' },
      { silentHours: 26, tooSilent: true },
    ],
    [
      'that it is too silent at the sixth failure in a row',
      failed,
      { ...memory, failuresInARow: 5 },
      { silentHours: 25, failuresInARow: 6, tooSilent: true },
    ],
  ])('says %s', (_, poll, before, expected) => {
    expect(silenceAfter(poll, before, { silentAfterHours: 26 }, '2026-01-30T09:45:00Z')).toEqual(expected);
  });
});
