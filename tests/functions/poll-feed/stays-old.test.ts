import { type PollWorld, pollFeed } from '../../../functions/poll-feed/poll-feed';
import { Outlet } from '../../../shared/outlets/outlet';
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
const swap: RssEntry = { id: 'swap', title: 'Ukraine and Russia exchange 200 prisoners of war' };
const dated: RssEntry = { ...swap, publishedAt: '2026-01-29T09:30:00Z' };
const market: RssEntry = { id: 'market', title: 'The market hall opens again', publishedAt: '2026-01-29T09:00:00Z' };

/** A world whose feed answers one document after another. */
const aWorld = (...documents: readonly Uint8Array[]) => {
  const answers = documents.values();
  const items = memoryFiledItems(() => ten);
  const world: PollWorld = {
    outlets: [bell],
    memories: memoryFeedMemories(),
    items,
    fetchFeed: async () => {
      const bytes = answers.next().value;
      if (bytes === undefined) return { kind: 'unchanged' };
      return { kind: 'fresh', bytes, contentType: 'text/xml', validators: {}, url };
    },
  };
  return { world, items };
};

describe('what a feed still holds', () => {
  it('does not come back as new when it was deleted or aged out of storage', async () => {
    const { world, items } = aWorld(rssDocument([dated, market]), rssDocument([dated]), rssDocument([dated, market]));
    await pollFeed(world, 'bell-en', ten);
    const [stored] = await items.newest({ storyline: 'exchanges' }, 1);
    if (stored === undefined) throw new Error('the exchange was not stored');
    await items.remove({ id: stored.id, publishedAt: stored.publishedAt }, ['exchanges']);

    await pollFeed(world, 'bell-en', eleven);
    await pollFeed(world, 'bell-en', eleven);

    expect(await items.newest({ storyline: 'exchanges' }, 1)).toEqual([]);
  });

  it.each([
    ['none', ''],
    ['one that cannot be read', '<pubDate>the day before yesterday</pubDate>'],
    ['one of next year', '<pubDate>Fri, 29 Jan 2027 10:00:00 GMT</pubDate>'],
  ])('has no date, rather than that of now, when it comes with %s', async (_reason, written) => {
    const document = Buffer.from(rssDocument([swap]))
      .toString()
      .replace('</item>', `${written}</item>`);
    const { world, items } = aWorld(Buffer.from(document));

    const poll = await pollFeed(world, 'bell-en', ten);

    expect(poll).toMatchObject({ kind: 'polled', added: 1 });
    expect(await items.between('exchanges', '2000-01-01T00:00:00Z', '2100-01-01T00:00:00Z')).toEqual([]);
  });
});
