import type { FeedMemories, FeedMemory } from '../../shared/feeds/feed-memory';
import type { Fetched, FetchFeed } from '../../shared/feeds/fetched';
import { afterFailure, isDue } from '../../shared/feeds/pace';
import { parseFeed } from '../../shared/feeds/parse-feed';
import type { Instant } from '../../shared/items/item';
import { newEntries } from '../../shared/items/new-entries';
import { toItem } from '../../shared/items/to-item';
import type { Candidate, Feed, Outlet } from '../../shared/outlets/outlet';
import { feedSource } from '../../shared/outlets/outlets';
import type { FiledItems } from '../../shared/storylines/filed-item';
import type { Poll } from './poll';
import { storeEntries } from './store-entries';

export type PollWorld = {
  readonly outlets: readonly Outlet[];
  readonly memories: FeedMemories;
  readonly items: Pick<FiledItems, 'add' | 'remove'>;
  readonly fetchFeed: FetchFeed;
};

type Source = { readonly outlet: Outlet; readonly feed: Feed };

/**
 * Polls one feed, so that its news becomes items.
 *
 * 1. Recall the feed, and leave it alone until it is due.
 * 2. Fetch its document, unless it is the one we had.
 * 3. Parse it, normalise its entries, and take those that are new or edited.
 * 4. Read and store them; only then remember them, so that a crash repeats work and loses nothing.
 *
 * A feed with nothing new costs one read and no write. A failure is remembered with the time of the next attempt.
 */
export const pollFeed = async (world: PollWorld, feedId: string, now: Instant): Promise<Poll> => {
  const source = feedSource(world.outlets, feedId);
  if (source === undefined) return { feed: feedId, kind: 'unknown-feed' };
  const memory = await world.memories.get(feedId);
  if (memory !== undefined && !isDue(memory, now))
    return { feed: feedId, kind: 'not-due', notBefore: memory.notBefore, trouble: memory.trouble };

  const candidate = candidateInUse(source.feed, memory);
  const fetched = await world.fetchFeed(candidate.url, { etag: memory?.etag, lastModified: memory?.lastModified });
  switch (fetched.kind) {
    case 'unreachable': {
      await world.memories.put(afterFailure(memory, pace(source.feed), fetched, now));
      const { reason, advice } = fetched;
      return { feed: feedId, kind: 'unreachable', url: candidate.url, reason, advice };
    }
    case 'unchanged':
      if (memory !== undefined && memory.failuresInARow > 0) await world.memories.put(recovered(memory, now));
      return { feed: feedId, kind: 'unchanged' };
    case 'fresh':
      return takeDocument(world, source, candidate, memory, fetched, now);
  }
};

const takeDocument = async (
  world: PollWorld,
  source: Source,
  candidate: Candidate,
  memory: FeedMemory | undefined,
  document: Fetched & { kind: 'fresh' },
  now: Instant,
): Promise<Poll> => {
  const feed = source.feed.id;
  const { timeZone } = source.feed;
  const parsed = await parseFeed(document, {
    adapter: candidate.adapter,
    ...(timeZone !== undefined && { timeZone }),
  });
  if (parsed.kind === 'unreadable') {
    await world.memories.put(afterFailure(memory, pace(source.feed), parsed, now));
    return { feed, kind: 'unreadable', url: candidate.url, reason: parsed.reason, announces: parsed.announces };
  }

  const fresh = newEntries(
    parsed.entries.map((entry) => toItem(entry, source, now)),
    memory?.seen ?? {},
  );
  const news = fresh.added.length + fresh.edited.length;
  if (memory !== undefined && news === 0 && memory.failuresInARow === 0) return { feed, kind: 'unchanged' };
  await storeEntries(world.items, fresh);
  await world.memories.put(remembered(source.feed, memory, document, fresh.seen, news > 0, now));
  return {
    feed,
    kind: 'polled',
    added: fresh.added.length,
    edited: fresh.edited.length,
    via: candidate.via,
  };
};

/** Data may list fewer addresses than when the memory was written. */
const candidateInUse = ({ candidates }: Feed, memory: FeedMemory | undefined): Candidate => {
  const candidate = candidates[memory?.candidate ?? 0] ?? candidates[0];
  if (candidate === undefined) throw new Error('a feed without an address passed its schema');
  return candidate;
};

const pace = ({ id, everyMinutes, candidates }: Feed) => ({ id, everyMinutes, candidates: candidates.length });

const recovered = ({ notBefore: _, trouble: __, ...memory }: FeedMemory, now: Instant): FeedMemory => ({
  ...memory,
  lastPolledAt: now,
  failuresInARow: 0,
});

const remembered = (
  feed: Feed,
  memory: FeedMemory | undefined,
  { validators }: Fetched & { kind: 'fresh' },
  seen: FeedMemory['seen'],
  hasNews: boolean,
  now: Instant,
): FeedMemory => {
  const lastNewAt = hasNews ? now : memory?.lastNewAt;
  return {
    feed: feed.id,
    candidate: memory?.candidate ?? 0,
    ...(validators.etag !== undefined && { etag: validators.etag }),
    ...(validators.lastModified !== undefined && { lastModified: validators.lastModified }),
    seen,
    lastPolledAt: now,
    ...(lastNewAt !== undefined && { lastNewAt }),
    failuresInARow: 0,
  };
};
