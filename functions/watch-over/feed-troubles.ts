import type { FeedMemories } from '../../shared/feeds/feed-memory';
import { secondsAfter, secondsBetween } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';
import type { Outlet } from '../../shared/outlets/outlet';
import { feedSources } from '../../shared/outlets/outlets';
import { feedTrouble } from '../../shared/troubles/feed-trouble';
import type { StageSigns } from '../../shared/troubles/stage-signs';
import type { Trouble } from '../../shared/troubles/trouble';

export type FeedWorld = {
  readonly outlets: readonly Outlet[];
  readonly memories: Pick<FeedMemories, 'get'>;
  readonly signs: StageSigns;
};

/** Every schedule comes round in that time. */
const pollSeconds = 30 * 60;
/** Long enough for the first polls after a deployment. */
const patienceSeconds = 10 * 60;

/** Which feeds are silent, and whether any is polled at all. */
export const feedTroubles = async (
  { outlets, memories, signs }: FeedWorld,
  now: Instant,
): Promise<readonly Trouble[]> => {
  const feeds = await Promise.all(
    feedSources(outlets).map(async (source) => ({ source, memory: await memories.get(source.feed.id) })),
  );
  const silent = feeds.flatMap(({ source, memory }) => feedTrouble(source, memory, now) ?? []);
  // A poll that finds nothing new writes nothing: where no feed was written about, CloudWatch is asked, and paid.
  const isRead = feeds.some(({ memory }) => memory && secondsBetween(memory.lastPolledAt, now) < pollSeconds);
  const isPolled = isRead || (await signs.pollsSince(secondsAfter(now, -pollSeconds), now)) > 0;
  if (isPolled) return silent;
  const finding = 'Nothing has woken poll-feed for half an hour.';
  return [{ heading: 'no feed is polled', since: now, finding, patienceSeconds }, ...silent];
};
