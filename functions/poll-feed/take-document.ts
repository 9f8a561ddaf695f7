import type { FeedMemory } from '../../shared/feeds/feed-memory';
import type { Fetched } from '../../shared/feeds/fetched';
import { afterFailure } from '../../shared/feeds/pace';
import { parseFeed } from '../../shared/feeds/parse-feed';
import type { Instant } from '../../shared/items/item';
import { newEntries } from '../../shared/items/new-entries';
import { toItem } from '../../shared/items/to-item';
import type { Candidate, Feed } from '../../shared/outlets/outlet';
import type { FeedSource } from '../../shared/outlets/outlets';
import type { Poll } from './poll';
import type { PollWorld } from './poll-feed';
import { storeEntries } from './store-entries';

type Document = Fetched & { readonly kind: 'fresh' };

/**
 * Takes a feed's new document: parses it, stores the entries that are new or edited, and only then remembers them.
 * One that cannot be read is remembered with the time of the next attempt.
 */
export const takeDocument = async (
  world: PollWorld,
  source: FeedSource,
  candidate: Candidate,
  memory: FeedMemory | undefined,
  document: Document,
  now: Instant,
): Promise<Poll> => {
  const feed = source.feed.id;
  const { timeZone } = source.feed;
  const parsed = await parseFeed(document, {
    adapter: candidate.adapter,
    ...(timeZone !== undefined && { timeZone }),
  });
  if (parsed.kind === 'unreadable') {
    await world.memories.put(afterFailure(memory, source.feed, parsed, now));
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

const remembered = (
  feed: Feed,
  memory: FeedMemory | undefined,
  { validators }: Document,
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
