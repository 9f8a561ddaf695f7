import { parseFeed } from '../../shared/feeds/parse-feed';

const rss = (inside: string) => `<rss version="2.0"><channel>${inside}</channel></rss>`;
const item = (title: string) => `<item><title>${title}</title><link>https://x.example/${title}</link></item>`;

const many = 100_000;
/** Some five times what the slowest takes among all other tests: what grows with the square takes hours. */
const boundMs = 5_000;
/** Milliseconds of the processor's time, which a busy machine does not lengthen. */
const worked = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
const megabytes = (piece: string) => piece.repeat(Math.ceil(5_000_000 / piece.length));

describe('parseFeed, on documents made to keep it busy,', () => {
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
  ])('ends within bounds on %s', async (_reason, text) => {
    const before = worked();

    const parsed = await parseFeed(
      { bytes: Buffer.from(text), contentType: 'text/xml', url: 'https://x.example/feed' },
      { adapter: 'plain' },
    );

    expect(['feed', 'unreadable']).toContain(parsed.kind);
    expect(worked() - before).toBeLessThan(boundMs);
  });
});
