import type { FeedMemories, FeedMemory } from '../../shared/feeds/feed-memory';
import type { FetchFeed } from '../../shared/feeds/fetched';
import { afterFailure, isDue } from '../../shared/feeds/pace';
import { isTurn } from '../../shared/feeds/rhythm';
import type { Instant } from '../../shared/items/item';
import type { Candidate, Feed, Outlet } from '../../shared/outlets/outlet';
import { type FeedSource, feedSource } from '../../shared/outlets/outlets';
import type { FiledItems } from '../../shared/storylines/filed-item';
import type { Poll } from './poll';
import { type Silence, silenceAfter } from './silence';

export type PollWorld = {
  readonly outlets: readonly Outlet[];
  readonly memories: FeedMemories;
  readonly items: Pick<FiledItems, 'add' | 'remove'>;
  readonly fetchFeed: FetchFeed;
};

/**
 * Polls one feed, so that its news becomes items.
 *
 * 1. Recall the feed, and leave it alone until it is due: after trouble, and while its outlet sleeps.
 * 2. Fetch its document, unless it is the one we had.
 * 3. Parse it, normalise its entries, and take those that are new or edited.
 * 4. Read and store them; only then remember them, so that a crash repeats work and loses nothing.
 *
 * A feed with nothing new costs one read and no write. A failure is remembered with the time of the next attempt.
 */
export const pollFeed = async (world: PollWorld, feedId: string, now: Instant): Promise<Poll & Silence> => {
  const source = feedSource(world.outlets, feedId);
  if (source === undefined) return { feed: feedId, kind: 'unknown-feed' };
  const memory = await world.memories.get(feedId);
  const poll = await pollSource(world, source, memory, now);
  return { ...poll, ...silenceAfter(poll, memory, source.outlet, now) };
};

const pollSource = async (
  world: PollWorld,
  source: FeedSource,
  memory: FeedMemory | undefined,
  now: Instant,
): Promise<Poll> => {
  const feedId = source.feed.id;
  if (memory !== undefined && !isDue(memory, now))
    return { feed: feedId, kind: 'not-due', notBefore: memory.notBefore, trouble: memory.trouble };
  if (memory !== undefined && memory.failuresInARow === 0 && !isTurn(memory, source.feed, now))
    return { feed: feedId, kind: 'not-due', notBefore: undefined, trouble: undefined };

  const candidate = candidateInUse(source.feed, memory);
  const fetched = await world.fetchFeed(candidate.url, { etag: memory?.etag, lastModified: memory?.lastModified });
  switch (fetched.kind) {
    case 'unreachable': {
      await world.memories.put(afterFailure(memory, source.feed, fetched, now));
      const { reason, advice } = fetched;
      return { feed: feedId, kind: 'unreachable', url: candidate.url, reason, advice };
    }
    case 'unchanged':
      if (memory !== undefined && memory.failuresInARow > 0) await world.memories.put(recovered(memory, now));
      return { feed: feedId, kind: 'unchanged' };
    case 'fresh':
      return (await documentTaker()).takeDocument(world, source, candidate, memory, fetched, now);
  }
};

/** What reads a document is half of what there is to load, and most polls meet an unchanged feed. */
const documentTaker = () => {
  taking ??= import('./take-document');
  return taking;
};
let taking: Promise<typeof import('./take-document')> | undefined;

/** Data may list fewer addresses than when the memory was written. */
const candidateInUse = ({ candidates }: Feed, memory: FeedMemory | undefined): Candidate => {
  const candidate = candidates[memory?.candidate ?? 0] ?? candidates[0];
  if (candidate === undefined) throw new Error('a feed without an address passed its schema');
  return candidate;
};

const recovered = ({ notBefore: _, trouble: __, ...memory }: FeedMemory, now: Instant): FeedMemory => ({
  ...memory,
  lastPolledAt: now,
  failuresInARow: 0,
});
