import { maxEntries, parseFeed } from '../../shared/feeds/parse-feed';
import { documentOf, expectedOf, fixtureNames, sourceOf } from './feed-fixtures';

const rss = (inside: string) => `<rss version="2.0"><channel>${inside}</channel></rss>`;
const item = (title: string) => `<item><title>${title}</title><link>https://x.example/${title}</link></item>`;

const parse = (text: string) =>
  parseFeed({ bytes: Buffer.from(text), contentType: 'text/xml', url: 'https://x.example/feed' }, { adapter: 'plain' });

describe('parseFeed', () => {
  it.each(fixtureNames)('reads the fixture %s as its pair says', async (name) => {
    const parsed = await parseFeed(documentOf(name), sourceOf(name));

    expect(parsed).toEqual(expectedOf(name));
  });

  it.each([
    ['an empty document', '', 'the document is empty'],
    [
      'plain text',
      'Service \u001b[31munavailable',
      "this is neither XML nor JSON: it begins with 'Service [31munavailable'",
    ],
    ['JSON that is no feed', '{"error": 1}', 'this is JSON, but no JSON Feed that can be read'],
    ['a page that announces nothing', '<html><p>Hello</p></html>', 'this is a web page; it announces no feeds'],
  ])('says why it cannot read %s', async (_reason, text, reason) => {
    const parsed = await parse(text);

    expect(parsed).toEqual({ kind: 'unreadable', reason, announces: [] });
  });

  it('knows a feed without entries from a document that is none', async () => {
    expect(await parse(rss(''))).toEqual({ kind: 'feed', format: 'RSS 2.0', entries: [] });
  });

  it('keeps a thousand entries of a feed without end', async () => {
    const parsed = await parse(rss(Array.from({ length: maxEntries + 5 }, (_, n) => item(`n${n}`)).join('')));

    expect(parsed.kind === 'feed' && parsed.entries.length).toBe(maxEntries);
  });

  it('takes what stands within something else of an entry for no field of it', async () => {
    const picture = '<image><title>A picture</title><link>https://x.example/picture</link></image>';

    const parsed = await parse(rss(item('news').replace('<item>', `<item>${picture}`)));

    expect(parsed).toMatchObject({ entries: [{ title: 'news', link: 'https://x.example/news' }] });
  });
});
