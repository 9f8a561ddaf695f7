import { pollFeed } from '../../../functions/poll-feed/poll-feed';
import { Outlet } from '../../../shared/outlets/outlet';
import { memoryFeedMemories } from '../../memory/memory-feed-memories';
import { memoryFiledItems } from '../../memory/memory-filed-items';

const bell = Outlet.parse({
  id: 'bell',
  name: 'The Morning Bell',
  homepage: 'https://bell.example/',
  weight: 1,
  feeds: [
    {
      id: 'bell-en',
      language: 'en',
      everyMinutes: 10,
      quietMinutes: 120,
      candidates: [{ url: 'https://bell.example/rss', adapter: 'plain' }],
    },
  ],
});
const evening = '2026-01-28T20:00:00Z';

describe('polling a feed whose outlet sleeps', () => {
  it.each([
    ['leaves it alone between its slower turns', '2026-01-29T11:00:00Z', 0, 'not-due', 0],
    ['fetches it in its turn', '2026-01-29T12:01:00Z', 0, 'unchanged', 1],
    ['fetches it after trouble, turn or not', '2026-01-29T11:00:00Z', 1, 'unchanged', 1],
  ])('%s', async (_fact, now, failuresInARow, kind, fetches) => {
    const memories = memoryFeedMemories();
    const seen = { 'long-ago': { hash: 'h', publishedAt: '2026-01-27T20:00:00Z' } };
    await memories.put({ feed: 'bell-en', candidate: 0, seen, lastPolledAt: evening, failuresInARow });
    let fetched = 0;
    const fetchFeed = async () => {
      fetched += 1;
      return { kind: 'unchanged' } as const;
    };

    const poll = await pollFeed({ outlets: [bell], memories, items: memoryFiledItems(), fetchFeed }, 'bell-en', now);

    expect(poll.kind).toBe(kind);
    expect(fetched).toBe(fetches);
  });
});
