import { gzipSync } from 'node:zlib';
import { unescaped, unpacked } from '../../shared/feeds/unwrapped';

describe('a document that is wrapped', () => {
  it.each([
    ['gzip', gzipSync('feed'), 'feed'],
    ['plain bytes', Buffer.from('feed'), 'feed'],
    ['bytes that begin like gzip', Buffer.from([0x1f, 0x20]), '\x1f '],
    ['bytes of which the second is gzip’s', Buffer.from([0x20, 0x8b]), ' \ufffd'],
    ['nothing', Buffer.alloc(0), ''],
  ])('is unpacked from %s', (_reason, bytes, text) => {
    expect(Buffer.from(unpacked(bytes) ?? 'nothing').toString()).toBe(text);
  });

  it('is not unpacked where it is damaged or larger than any feed', () => {
    expect(unpacked(gzipSync('feed').subarray(0, 12))).toBeUndefined();
    expect(unpacked(gzipSync(Buffer.alloc(8 * 1024 * 1024)))).toHaveLength(8 * 1024 * 1024);
    expect(unpacked(gzipSync(Buffer.alloc(8 * 1024 * 1024 + 1)))).toBeUndefined();
  });

  it.each([
    ['a feed', '&lt;rss a=&quot;b&quot;&gt;&amp;amp;&lt;/rss&gt;', '<rss a="b">&amp;</rss>'],
    ['a declaration, after blanks', '\n &lt;?xml?&gt;', '\n <?xml?>'],
    ['a document type in capitals', '&lt;!DOCTYPE rss&gt;', '<!DOCTYPE rss>'],
    ['Atom', '&lt;feed&gt;', '<feed>'],
    ['RDF', '&lt;rdf:RDF&gt;', '<rdf:RDF>'],
  ])('is taken back to what was escaped: %s', (_reason, text, expected) => {
    expect(unescaped(text)).toBe(expected);
  });

  it.each([
    ['another tag', '&lt;b&gt;'],
    ['a feed further on', 'x &lt;rss&gt;'],
    ['a feed as it is', '<rss>&lt;b&gt;</rss>'],
  ])('is left as it is: %s', (_reason, text) => {
    expect(unescaped(text)).toBe(text);
  });
});
