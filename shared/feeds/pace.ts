import type { FeedMemory } from './feed-memory';

const longestBackOffMinutes = 6 * 60;
const longestRetryAfterMinutes = 24 * 60;
/** A candidate address is given up for the next after so many failures in a row. */
const failuresPerCandidate = 3;

/** Whether a feed may be polled now (an instant): nothing that it or we said asks us to stay away any longer. */
export const isDue = (memory: FeedMemory | undefined, now: string): boolean =>
  memory?.notBefore === undefined || !(Date.parse(memory.notBefore) > Date.parse(now));

/**
 * What to remember of a feed whose poll failed. Waits double with each failure in a row, from the feed's own pace up
 * to six hours; a server's Retry-After is kept where it is longer, up to a day. Every third failure moves on to the
 * next candidate address, round and round, and one that this run of failures has not tried is tried at the next poll.
 * What was seen is kept, so that no entry becomes new again; the validators belong to the address and go with it.
 */
export const afterFailure = (
  memory: FeedMemory | undefined,
  feed: { readonly id: string; readonly everyMinutes: number; readonly candidates: readonly unknown[] },
  failure: { readonly reason: string; readonly retryAfterSeconds?: number | undefined },
  now: string,
): FeedMemory => {
  const failuresInARow = (memory?.failuresInARow ?? 0) + 1;
  const moves = feed.candidates.length > 1 && failuresInARow % failuresPerCandidate === 0;
  const untried = moves && failuresInARow < failuresPerCandidate * feed.candidates.length;
  const backOff = untried ? feed.everyMinutes : feed.everyMinutes * 2 ** (failuresInARow - 1);
  // Half a pace short of it, so that the poll that is meant is not missed by the seconds that schedules vary by.
  const ownMinutes = Math.min(backOff, longestBackOffMinutes) - Math.min(feed.everyMinutes, longestBackOffMinutes) / 2;
  const askedMinutes = Math.min((failure.retryAfterSeconds ?? 0) / 60, longestRetryAfterMinutes);
  const { etag: _etag, lastModified: _lastModified, ...withoutValidators } = memory ?? unknown(feed.id);
  const candidate = (memory?.candidate ?? 0) + (moves ? 1 : 0);
  return {
    ...(moves ? withoutValidators : (memory ?? unknown(feed.id))),
    candidate: candidate % feed.candidates.length,
    lastPolledAt: now,
    failuresInARow,
    notBefore: later(now, Math.max(ownMinutes, askedMinutes)),
    trouble: failure.reason,
  };
};

const unknown = (feed: string): Pick<FeedMemory, 'feed' | 'seen' | 'etag' | 'lastModified'> => ({ feed, seen: {} });

/** An instant some minutes later, to the second, never earlier than asked. */
const later = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + Math.ceil(minutes * 60) * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
