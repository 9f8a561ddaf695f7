import { gzipSync } from 'node:zlib';
import type { FeedSource } from '../../shared/feeds/parse-feed';
import { maxEntries, parseFeed } from '../../shared/feeds/parse-feed';

const url = 'https://x.example/feeds/news.xml';
const parse = (document: string | Uint8Array, source: Partial<FeedSource> = {}, contentType?: string) =>
  parseFeed({ bytes: Buffer.from(document), contentType, url }, { adapter: 'plain', ...source });
const entriesOf = async (...given: Parameters<typeof parse>) => {
  const parsed = await parse(...given);
  return parsed.kind === 'feed' ? parsed.entries : [];
};

const rss = (inside: string, attributes = '') => `<rss version="2.0"${attributes}><channel>${inside}</channel></rss>`;
const item = (inside: string) => `<item><title>A</title>${inside}</item>`;

describe('parseFeed, with what a feed says of all its entries,', () => {
  it.each([
    ['the document', rss(item('<link>1</link>')), 'https://x.example/feeds/1'],
    ['its base', rss(item('<link>1</link>'), ' xml:base="https://y.example/a/"'), 'https://y.example/a/1'],
    ['its base, relative', rss(item('<link>1</link>'), ' xml:base="/b/"'), 'https://x.example/b/1'],
    [
      'the document, where its base cannot be read',
      rss(item('<link>1</link>'), ' xml:base="https://"'),
      'https://x.example/feeds/1',
    ],
    [
      'the base of CDF',
      '<channel base="https://y.example/"><item href="1"><title>A</title></item></channel>',
      'https://y.example/1',
    ],
  ])('finds links from %s', async (_reason, document, link) => {
    expect((await entriesOf(document))[0]?.link).toBe(link);
  });

  it.each([
    ['its element', rss(`<language>uk</language>${item('')}`, ' xml:lang="fr"'), 'uk'],
    ['its attribute', rss(item(''), ' xml:lang="FR"'), 'fr'],
    ['its attribute, where its element is empty', rss(`<language></language>${item('')}`, ' xml:lang="fr"'), 'fr'],
    ['none', rss(item('')), undefined],
  ])('takes the language of %s', async (_reason, document, language) => {
    expect((await entriesOf(document))[0]?.language).toBe(language);
  });

  it('reads dates in the zone of the feed’s data', async () => {
    const [entry] = await entriesOf(rss(item('<pubDate>29 Jan 2026 12:00</pubDate>')), { timeZone: 'Europe/Kyiv' });

    expect(entry?.publishedAt).toBe('2026-01-29T10:00:00Z');
  });

  it('names an article by the feed’s title', async () => {
    const [entry] = await entriesOf(
      `<feed><title>Peace &amp;amp; talks - History</title><entry><title>x</title><summary>Talks ended.</summary></entry></feed>`,
      { adapter: 'mediawiki' },
    );

    expect(entry?.title).toBe('Peace & talks');
  });

  it('keeps the first of entries that share an id, and leaves out those that say nothing', async () => {
    const entries = await entriesOf(
      rss(`${item('<guid>1</guid>')}<item><title>B</title><guid>1</guid></item><item/>${item('<guid>2</guid>')}`),
    );

    expect(entries.map(({ id, title }) => [id, title])).toEqual([
      ['1', 'A'],
      ['2', 'A'],
    ]);
  });

  it('believes what a server says of the encoding', async () => {
    const document = Buffer.concat([
      Buffer.from('<rss><channel><item><title>'),
      Buffer.from([0xcc, 0xe8, 0xf0]),
      Buffer.from('</title></item></channel></rss>'),
    ]);

    expect((await entriesOf(document, {}, 'text/xml; charset=windows-1251'))[0]?.title).toBe('Мир');
  });

  it.each([
    [
      'damaged gzip',
      gzipSync(rss('')).subarray(0, 20),
      'this is compressed data (gzip), and it cannot be unpacked',
      [],
    ],
    ['another XML', '<svg/>', 'this is XML, but no feed: its first tag is <svg>', []],
    [
      'a page that announces feeds',
      '<html><link rel="alternate" type="application/rss+xml" href="/a"><link rel="alternate" type="application/atom+xml" href="/b">',
      'this is a web page; it announces these feeds: https://x.example/a, https://x.example/b',
      ['https://x.example/a', 'https://x.example/b'],
    ],
  ])('says why it cannot read %s', async (_reason, document, reason, announces) => {
    expect(await parse(document)).toEqual({ kind: 'unreadable', reason, announces });
  });

  it.each([
    ['strictly', rss(item('<guid>1</guid>')), 'RSS 2.0'],
    ['tolerantly', '<rss version="2.0"><channel><item><title>A<guid>1</channel>', 'RSS 2.0'],
    ['from JSON', JSON.stringify({ version: '1.1', items: [{ id: '1', title: 'A' }] }), 'JSON Feed'],
  ])('reads %s', async (_reason, document, format) => {
    expect(await parse(document)).toMatchObject({ kind: 'feed', format, entries: [{ id: '1', title: 'A' }] });
  });

  it('keeps a thousand entries of JSON without end', async () => {
    const items = Array.from({ length: maxEntries + 5 }, (_, id) => ({ id, title: 'A' }));

    expect(await entriesOf(JSON.stringify({ version: '1', items }))).toHaveLength(maxEntries);
  });
});
