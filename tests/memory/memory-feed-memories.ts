import type { FeedMemories, FeedMemory } from '../../shared/feeds/feed-memory';

/** What we remember of feeds, in memory. */
export const memoryFeedMemories = (): FeedMemories => {
  const rows = new Map<string, FeedMemory>();
  return {
    async get(feed) {
      return rows.get(feed);
    },
    async put(memory) {
      rows.set(memory.feed, memory);
    },
  };
};
