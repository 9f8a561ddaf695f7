import type { FeedMemory } from '../../shared/feeds/feed-memory';
import { feedSource, outlets } from '../../shared/outlets/outlets';
import { feedTrouble } from '../../shared/troubles/feed-trouble';

const now = '2026-01-30T12:00:00Z';
const memory: FeedMemory = {
  feed: 'afp-en',
  candidate: 0,
  seen: {},
  lastPolledAt: '2026-01-30T11:00:00Z',
  lastNewAt: '2026-01-29T13:00:00Z',
  failuresInARow: 0,
};
const { lastNewAt: _, ...neverNew } = memory;
const source = (id: string) => {
  const found = feedSource(outlets, id);
  if (found === undefined) throw new Error(`there is no feed ${id}`);
  return found;
};

describe('feedTrouble', () => {
  it.each<[string, string, FeedMemory, string | undefined]>([
    ['news an hour short of a day ago is none', 'afp-en', memory, undefined],
    [
      'a day without any is one',
      'afp-en',
      { ...memory, lastNewAt: '2026-01-29T12:00:00Z' },
      'Nothing new has come from it for 24 hours.',
    ],
    [
      'a day since the first poll, too',
      'afp-en',
      { ...neverNew, lastPolledAt: '2026-01-29T11:00:00Z' },
      'Nothing new has come from it for 25 hours.',
    ],
    [
      'for an encyclopaedia a day is not',
      'wikipedia-en-talks',
      { ...memory, lastNewAt: '2026-01-29T12:00:00Z' },
      undefined,
    ],
    [
      'for an encyclopaedia a week is',
      'wikipedia-en-talks',
      { ...memory, lastNewAt: '2026-01-23T12:00:00Z' },
      'Nothing new has come from it for 168 hours.',
    ],
    ['five failures in a row may be bad luck', 'afp-en', { ...memory, failuresInARow: 5, trouble: 'Gone.' }, undefined],
    [
      'six are not',
      'afp-en',
      { ...memory, failuresInARow: 6, trouble: 'Gone.' },
      'It has failed 6 times in a row, last at 2026-01-30T11:00:00Z: Gone.',
    ],
  ])('%s', (_, feed, remembered, finding) => {
    expect(feedTrouble(source(feed), remembered, now)?.finding).toBe(finding);
  });

  it('has patience with a feed that has never been polled', () => {
    expect(feedTrouble(source('afp-en'), undefined, now)).toEqual({
      heading: 'a feed is silent',
      of: 'afp-en',
      since: now,
      finding: 'It has never been polled.',
      patienceSeconds: 3600,
    });
  });

  it('says since when it is silent', () => {
    const silent = { ...memory, lastNewAt: '2026-01-28T00:00:00Z' };

    expect(feedTrouble(source('afp-en'), silent, now)?.since).toBe('2026-01-28T00:00:00Z');
  });
});
