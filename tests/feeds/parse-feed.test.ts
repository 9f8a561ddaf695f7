import { maxEntries, parseFeed } from '../../shared/feeds/parse-feed';
import { documentOf, expectedOf, fixtureNames, sourceOf } from './feed-fixtures';

const rss = (inside: string) => `<rss version="2.0"><channel>${inside}</channel></rss>`;
const item = (title: string) => `<item><title>${title}</title><link>https://x.example/${title}</link></item>`;

const parse = (text: string) =>
  parseFeed({ bytes: Buffer.from(text), contentType: 'text/xml', url: 'https://x.example/feed' }, { adapter: 'plain' });

const many = 100_000;
/** Milliseconds of the processor's time, which a busy machine does not lengthen. */
const worked = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
const megabytes = (piece: string) => piece.repeat(Math.ceil(5_000_000 / piece.length));

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

  it.each([
    ['nested tags', rss('<a>'.repeat(many) + '</a>'.repeat(many))],
    [
      'nested tags in a text',
      rss(`<item><title>x</title><description>${'&lt;b&gt;'.repeat(many)}</description></item>`),
    ],
    ['end tags of nothing', `<rss>${'<a>'.repeat(1_000)}${megabytes('</b>')}`],
    ['attributes without values', rss(`<item ${megabytes('a b ')}/>`)],
    ['half a tag, again and again', rss(`<item><description><![CDATA[${megabytes('<p')}]]></description></item>`)],
    ['CDATA without end', rss(megabytes('<item><title><![CDATA[x'))],
    ['comments without end', rss(megabytes('<!--'))],
    ['declarations without end', rss(megabytes('<!D['))],
    ['ampersands', rss(`<item><title>${megabytes('&')}</title></item>`)],
    ['text after the end', rss('') + megabytes('x ')],
    ['entries of nothing', rss(megabytes('<item/>'))],
    ['laughs by the billion', `<!DOCTYPE r [<!ENTITY a "${'&b;'.repeat(many)}">]>${rss(item('&a;'))}`],
    ['short entries', rss(megabytes(item('word '.repeat(20))))],
    ['long entries', rss(megabytes(item('word &amp;amp; '.repeat(500))))],
    ['elements of nothing', rss(`<item>${megabytes('<a/>')}</item>`)],
    ['titles of one entry', rss(`<item>${megabytes('<title>&lt;</title>')}</item>`)],
    ['open brackets of JSON', `{"a":${'['.repeat(many)}`],
  ])('ends within two seconds on %s', async (_reason, text) => {
    const before = worked();

    const parsed = await parse(text);

    expect(['feed', 'unreadable']).toContain(parsed.kind);
    expect(worked() - before).toBeLessThan(2_000);
  });
});
