import type { FeedMemories, FeedMemory } from '../../../shared/feeds/feed-memory';

const aFeedMemory = (says: Partial<FeedMemory> = {}): FeedMemory => ({
  feed: 'anadolu-en',
  candidate: 0,
  etag: '"v1"',
  seen: { 'https://news.example/a b#1': { hash: 'f00d', publishedAt: '2026-01-29T10:00:00Z' }, two: { hash: 'cafe' } },
  lastPolledAt: '2026-01-29T10:05:00Z',
  failuresInARow: 0,
  ...says,
});

/** What every kind of FeedMemories does. */
export const feedMemoriesContract = (name: string, make: () => FeedMemories | Promise<FeedMemories>): void => {
  describe(name, () => {
    it('remembers nothing of a feed that was never put', async () => {
      const memories = await make();

      expect(await memories.get('anadolu-en')).toBeUndefined();
    });

    it('gives back what was put last, of each feed', async () => {
      const memories = await make();
      const { etag, ...later } = aFeedMemory({ failuresInARow: 2, trouble: 'the server answers 500' });
      const other = aFeedMemory({ feed: 'anadolu-tr' });

      for (const memory of [aFeedMemory(), other, later]) await memories.put(memory);

      expect(await memories.get('anadolu-en')).toEqual(later);
      expect(await memories.get('anadolu-tr')).toEqual(other);
    });

    it('does not mind attributes that are undefined', async () => {
      const memories = await make();

      await memories.put({ ...aFeedMemory(), etag: undefined, notBefore: undefined });

      expect(await memories.get('anadolu-en')).toEqual({ ...aFeedMemory(), etag: undefined });
    });
  });
};
