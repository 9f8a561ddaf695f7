import type { FeedMemory } from '../../shared/feeds/feed-memory';
import { afterFailure, isDue } from '../../shared/feeds/pace';

const now = '2026-01-29T10:00:00Z';
const memory = (changes: Partial<FeedMemory> = {}): FeedMemory => ({
  feed: 'made-up-en',
  candidate: 0,
  etag: '"a1"',
  lastModified: 'Thu, 29 Jan 2026 09:00:00 GMT',
  seen: { a: { hash: 'h' } },
  lastPolledAt: '2026-01-29T09:50:00Z',
  failuresInARow: 0,
  ...changes,
});
const feed = { id: 'made-up-en', everyMinutes: 10, candidates: [1, 2] };
const failure = { reason: 'news.example refuses the connection.' };

describe('pace', () => {
  it.each([
    ['never polled', undefined, true],
    ['not held back', memory(), true],
    ['held back until later', memory({ notBefore: '2026-01-29T10:00:01Z' }), false],
    ['held back until now', memory({ notBefore: now }), true],
    ['held back by something unreadable', memory({ notBefore: 'soon' }), true],
  ])('a feed that is %s: due %s', (_reason, remembered, due) => {
    expect(isDue(remembered, now)).toBe(due);
  });

  it('remembers a first failure of a feed that was never read', () => {
    expect(afterFailure(undefined, feed, failure, now)).toEqual({
      feed: 'made-up-en',
      candidate: 0,
      seen: {},
      lastPolledAt: now,
      failuresInARow: 1,
      notBefore: '2026-01-29T10:05:00Z',
      trouble: 'news.example refuses the connection.',
    });
  });

  it.each([
    ['the next poll after one failure', 0, 10, undefined, '2026-01-29T10:05:00Z'],
    ['the poll after next after two', 1, 10, undefined, '2026-01-29T10:15:00Z'],
    ['the fourth poll after three', 2, 10, undefined, '2026-01-29T10:35:00Z'],
    ['six hours after many', 60, 10, undefined, '2026-01-29T15:55:00Z'],
    ['the next poll of a slow feed', 60, 1440, undefined, '2026-01-29T13:00:00Z'],
    ['what the server asks where that is longer', 0, 10, 3600, '2026-01-29T11:00:00Z'],
    ['a day when the server asks for a year', 0, 10, 31_536_000, '2026-01-30T10:00:00Z'],
    ['our own time where the server asks for less', 1, 10, 1, '2026-01-29T10:15:00Z'],
  ])('waits until %s', (_reason, failuresInARow, everyMinutes, retryAfterSeconds, notBefore) => {
    const after = afterFailure(
      memory({ failuresInARow }),
      { ...feed, everyMinutes, candidates: [1] },
      { ...failure, retryAfterSeconds },
      now,
    );

    expect(after.notBefore).toBe(notBefore);
  });

  it('keeps everything it knew through a failure', () => {
    const after = afterFailure(memory(), feed, failure, now);

    expect(after).toMatchObject({
      etag: '"a1"',
      lastModified: memory().lastModified,
      seen: memory().seen,
      candidate: 0,
    });
  });

  it('moves to the next address at the third failure, without the validators, and tries it at the next poll', () => {
    const after = afterFailure(memory({ failuresInARow: 2 }), feed, failure, now);

    expect(after).toMatchObject({ candidate: 1, seen: memory().seen, notBefore: '2026-01-29T10:05:00Z' });
    expect(after).not.toHaveProperty('etag');
    expect(after).not.toHaveProperty('lastModified');
  });

  it('comes round to the first address again, and then waits', () => {
    const after = afterFailure(memory({ failuresInARow: 5, candidate: 1 }), feed, failure, now);

    expect(after).toMatchObject({ candidate: 0, notBefore: '2026-01-29T15:15:00Z' });
  });

  it('stays in range when an address was taken out of the data', () => {
    expect(afterFailure(memory({ candidate: 4 }), feed, failure, now).candidate).toBe(0);
  });
});
