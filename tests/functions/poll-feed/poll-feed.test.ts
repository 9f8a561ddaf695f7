import { type PollWorld, pollFeed } from '../../../functions/poll-feed/poll-feed';
import type { FeedMemory } from '../../../shared/feeds/feed-memory';
import type { Fetched, Validators } from '../../../shared/feeds/fetched';
import { Outlet } from '../../../shared/outlets/outlet';
import { unfiled } from '../../../shared/storylines/filed-item';
import { memoryFeedMemories } from '../../memory/memory-feed-memories';
import { memoryFiledItems } from '../../memory/memory-filed-items';
import { type RssEntry, rssDocument } from './rss-document';

const url = 'https://bell.example/rss';
const bell = Outlet.parse({
  id: 'bell',
  name: 'The Morning Bell',
  homepage: 'https://bell.example/',
  weight: 1,
  feeds: [{ id: 'bell-en', language: 'en', everyMinutes: 10, candidates: [{ url, adapter: 'plain' }] }],
});

const ten = '2026-01-29T10:00:00Z';
const eleven = '2026-01-29T11:00:00Z';
const market: RssEntry = { id: 'market', title: 'The market hall opens again', publishedAt: '2026-01-29T09:00:00Z' };
const swap: RssEntry = {
  id: 'swap',
  title: 'Ukraine and Russia exchange 200 prisoners of war',
  publishedAt: '2026-01-29T09:30:00Z',
};

const document = (entries: readonly RssEntry[], validators: Validators = {}): Fetched => ({
  kind: 'fresh',
  bytes: rssDocument(entries),
  contentType: 'application/rss+xml',
  validators,
  url,
});
const unreachable: Fetched = { kind: 'unreachable', reason: 'bell.example answered 500.', advice: 'Wait.' };

/** A world whose feed answers one thing after another, and which counts what is written. */
const aWorld = (...answers: readonly Fetched[]) => {
  const memories = memoryFeedMemories();
  const items = memoryFiledItems(() => ten);
  const calls: string[] = [];
  const asked: Validators[] = [];
  let next = 0;
  const world: PollWorld = {
    outlets: [bell],
    memories: {
      get: memories.get,
      async put(memory) {
        calls.push('put');
        await memories.put(memory);
      },
    },
    items: {
      async add(rows) {
        calls.push('add');
        await items.add(rows);
      },
      async remove(item, storylines) {
        calls.push('remove');
        await items.remove(item, storylines);
      },
    },
    async fetchFeed(_url, validators) {
      asked.push(validators);
      const answer = answers[next++];
      if (answer === undefined) throw new Error('fetched more often than expected');
      return answer;
    },
  };
  return { world, memories, items, calls, asked };
};

const titles = async (items: ReturnType<typeof memoryFiledItems>, storyline: string) =>
  (await items.newest({ storyline }, 10)).map(({ title }) => title);

describe('polling a feed', () => {
  it('stores what is new under its storylines, and only then remembers it', async () => {
    const { world, items, calls, memories } = aWorld(document([swap, market], { etag: '"1"' }));

    const poll = await pollFeed(world, 'bell-en', ten);

    expect(poll).toMatchObject({ kind: 'polled', added: 2, edited: 0 });
    expect(await titles(items, 'exchanges')).toEqual([swap.title]);
    expect(await titles(items, unfiled)).toEqual([market.title]);
    expect(calls).toEqual(['add', 'put']);
    expect(await memories.get('bell-en')).toMatchObject({ etag: '"1"', lastNewAt: ten, failuresInARow: 0 });
  });

  it.each([
    ['a 304', { kind: 'unchanged' } as const],
    ['the same bytes', document([market])],
    ['the same entries under a new date', document([{ ...market, publishedAt: ten }])],
  ])('writes nothing for %s', async (_reason, second) => {
    const { world, calls } = aWorld(document([market]), second);
    await pollFeed(world, 'bell-en', ten);
    calls.length = 0;

    const poll = await pollFeed(world, 'bell-en', eleven);

    expect(poll.kind).toBe('unchanged');
    expect(calls).toEqual([]);
  });

  it('hands the validators of the last document back', async () => {
    const { world, asked } = aWorld(document([market], { etag: '"1"', lastModified: 'then' }), { kind: 'unchanged' });
    await pollFeed(world, 'bell-en', ten);

    await pollFeed(world, 'bell-en', eleven);

    expect(asked[1]).toEqual({ etag: '"1"', lastModified: 'then' });
  });

  it('moves an edited item out of the storyline that it no longer belongs to, under its first date', async () => {
    const corrected = { ...swap, title: 'Ukraine and Russia play football', publishedAt: ten };
    const { world, items } = aWorld(document([swap]), document([corrected]));
    await pollFeed(world, 'bell-en', ten);

    const poll = await pollFeed(world, 'bell-en', eleven);

    expect(poll).toMatchObject({ kind: 'polled', added: 0, edited: 1 });
    expect(await titles(items, 'exchanges')).toEqual([]);
    expect(await items.newest({ storyline: unfiled }, 10)).toMatchObject([
      { title: corrected.title, publishedAt: swap.publishedAt },
    ]);
  });

  it('leaves one row of an item that had no date and now has one', async () => {
    const { publishedAt: _, ...undated } = swap;
    const { world, items } = aWorld(document([undated]), document([{ ...swap, summary: 'Both sides say so.' }]));
    await pollFeed(world, 'bell-en', ten);

    await pollFeed(world, 'bell-en', eleven);

    expect(await items.newest({ outlet: 'bell' }, 10)).toMatchObject([{ publishedAt: swap.publishedAt }]);
  });

  it('remembers a failure and leaves the feed alone until the next attempt', async () => {
    const { world, memories } = aWorld(unreachable);

    const first = await pollFeed(world, 'bell-en', ten);
    const second = await pollFeed(world, 'bell-en', ten);

    expect(first).toMatchObject({ kind: 'unreachable', url, reason: unreachable.reason });
    expect(second).toMatchObject({ kind: 'not-due', trouble: unreachable.reason });
    expect(await memories.get('bell-en')).toMatchObject({ failuresInARow: 1 });
  });

  it('counts a document that is no feed as a failure', async () => {
    const page = { ...document([]), bytes: new TextEncoder().encode('<html><body>Sorry</body></html>') };
    const { world, memories } = aWorld(page);

    const poll = await pollFeed(world, 'bell-en', ten);

    expect(poll.kind).toBe('unreadable');
    expect(await memories.get('bell-en')).toMatchObject({ failuresInARow: 1, seen: {} });
  });

  it.each([
    ['a 304', { kind: 'unchanged' } as const],
    ['the same document', document([market])],
  ])('forgets its failures after %s, and keeps what it has seen', async (_reason, recovered) => {
    const { world, memories } = aWorld(document([market]), unreachable, recovered);
    await pollFeed(world, 'bell-en', ten);
    await pollFeed(world, 'bell-en', eleven);
    const before = await memories.get('bell-en');

    await pollFeed(world, 'bell-en', '2026-01-29T20:00:00Z');

    const after: FeedMemory | undefined = await memories.get('bell-en');
    expect(after).toMatchObject({ failuresInARow: 0, seen: before?.seen });
    expect(after).not.toHaveProperty('notBefore');
    expect(after).not.toHaveProperty('trouble');
  });

  it('says that a feed is unknown, rather than failing for a schedule that outlived it', async () => {
    const { world } = aWorld();

    const poll = await pollFeed(world, 'gone', ten);

    expect(poll).toEqual({ feed: 'gone', kind: 'unknown-feed' });
  });
});
