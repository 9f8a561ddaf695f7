import { type Detected, detectFeed } from '../../shared/feeds/detect-feed';

const detect = (document: string): Detected => detectFeed(document, document);
const formatOf = (document: string) => {
  const detected = detect(document);
  return detected.kind === 'xml' ? detected.format : detected.kind;
};

describe('detectFeed', () => {
  it.each([
    ['RSS 2.0', '<rss version="2.0">'],
    ['RSS 0.91', '<rss version=" 0.91 ">'],
    ['RSS 3.14', '<rss version="3.14-beta">'],
    ['RSS', '<rss version="two">'],
    ['RSS', '<rss version="v2.0">'],
    ['RSS', '<rss>'],
    ['RSS', '<channel>'],
    ['RSS', '<item>'],
    ['RSS 1.0', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">'],
    ['RSS 0.90', '<rdf:RDF xmlns="http://my.netscape.com/rdf/simple/0.9/">'],
    ['Atom 1.0', '<feed xmlns="http://www.w3.org/2005/Atom">'],
    ['Atom 1.0', '<feed version="1.0">'],
    ['Atom 1.0', '<entry>'],
    ['Atom 0.3', '<feed version="0.3">'],
    ['Atom 0.3', '<feed xmlns="http://purl.org/atom/ns#">'],
    ['Atom 0.3', '<a:feed xmlns:a="http://purl.org/atom/ns#">'],
    ['Atom 1.0', '<FEED>'],
  ])('names the format %s by %s', (format, document) => {
    expect(formatOf(document)).toBe(format);
  });

  it('says where the root is, and what it says', () => {
    expect(detect('<?xml version="1.0"?>\n<!-- x --><r:RSS version="2.0" Lang="en"><channel>')).toEqual({
      kind: 'xml',
      format: 'RSS 2.0',
      root: { start: 32, name: 'r:rss', attributes: { version: '2.0', lang: 'en' } },
    });
  });

  it.each([
    ['that nothing ends', '<rss version="2.0"', { version: '2.0' }],
    ['that the next tag ends', '<rss version="2.0" <channel>', { version: '2.0', '<channel': '' }],
  ])('reads a root %s', (_reason, document, attributes) => {
    expect(detect(document)).toMatchObject({ kind: 'xml', root: { name: 'rss', attributes } });
  });

  it.each([
    ['a page', '<html><body>', 'page'],
    ['a page with a namespace', '<html xmlns="http://www.w3.org/1999/xhtml">', 'page'],
    ['a page by its document type', '<!DOCTYPE  HTML><unknown>', 'page'],
    ['a page by its first tag', 'Hello <DIV>', 'page'],
    ['a page within something else', '<unknown><html>', 'page'],
    ['no page where a document type comes late', 'Hello <!DOCTYPE html><unknown>', 'nothing'],
    ['a page that shows an item', '<html><item>', 'page'],
    ['a feed in a page', '<html><pre><rss version="2.0">', 'RSS 2.0'],
    ['a feed in a page, by its namespace', '<html><feed xmlns="http://www.w3.org/2005/Atom">', 'Atom 1.0'],
    ['a page with a tag of that name', '<html><feed id="x">', 'page'],
    ['JSON', ' \n{"version": 1}', 'json'],
    ['nothing', ' \n', 'nothing'],
    ['words', 'Hello', 'nothing'],
    ['another XML', '<svg>', 'nothing'],
    ['a word that begins like a feed', '<rssfeed>', 'nothing'],
    ['a closing tag without a beginning', '</rss>', 'nothing'],
  ])('tells what a document is: %s', (_reason, document, kind) => {
    expect(formatOf(document)).toBe(kind);
  });

  it.each([
    ['nothing', '\n ', 'the document is empty'],
    ['another XML', '<?xml version="1.0"?><svg:Svg a="b">', 'this is XML, but no feed: its first tag is <svg:Svg>'],
    [
      'words, of which the first are shown',
      `  Hello &amp; good day ${'x'.repeat(40)}`,
      `this is neither XML nor JSON: it begins with 'Hello & good day ${'x'.repeat(23)}'`,
    ],
  ])('says why a document is nothing: %s', (_reason, document, reason) => {
    expect(detect(document)).toEqual({ kind: 'nothing', reason });
  });
});
