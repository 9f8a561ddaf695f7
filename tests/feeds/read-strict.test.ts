import { feedVocabulary } from '../../shared/feeds/feed-vocabulary';
import type { RawFeed } from '../../shared/feeds/raw-entry';
import { readStrict } from '../../shared/feeds/read-strict';

const read = (xml: string): Promise<RawFeed | undefined> => readStrict(xml, feedVocabulary('rss', {}));
const rss = (inside: string) => `<rss version="2.0"><channel>${inside}</channel></rss>`;

/** Each field of the first entry with its texts and attributes. */
const first = async (item: string) => {
  const feed = await read(rss(`<item>${item}</item>`));
  return feed && Object.fromEntries(feed.entries[0]?.fields ?? []);
};
const text = (written: string, attributes: Readonly<Record<string, string>> = {}) => ({ text: written, attributes });

describe('readStrict', () => {
  it.each([
    ['a text', '<title>A</title>', { title: [text('A')] }],
    [
      'an attribute, its name in small letters',
      '<guid isPermaLink="false">A</guid>',
      {
        guid: [text('A', { ispermalink: 'false' })],
      },
    ],
    ['attributes alone', '<link href="A"/>', { link: [text('', { href: 'A' })] }],
    ['an empty field', '<title></title>', { title: [text('')] }],
    ['a field twice', '<title>A</title><title>B</title>', { title: [text('A'), text('B')] }],
    ['CDATA', '<title><![CDATA[A <b>]]></title>', { title: [text('A <b>')] }],
    ['an author by its name', '<author><name>A</name><email>B</email></author>', { author: [text('A')] }],
    ['an author by the first name', '<author><name>A</name><name>B</name></author>', { author: [text('A')] }],
    ['a source by its title', '<source url="B"><title>A</title></source>', { source: [text('A', { url: 'B' })] }],
    ['an author without either', '<author><email>B</email></author>', { author: [text('')] }],
    ['a text beside elements', '<author>A<email>B</email></author>', { author: [text('A')] }],
    ['nothing that we do not read', '<foo>A</foo>', {}],
  ])('reads %s', async (_reason, item, fields) => {
    expect(await first(item)).toEqual(fields);
  });

  it('reads the attributes of an entry, and the title and language of the feed', async () => {
    const feed = await read(
      rss('<title>Made up</title><language>uk</language><item rdf:about="a"><title>A</title></item>'),
    );

    expect(feed).toMatchObject({ title: 'Made up', language: 'uk' });
    expect(feed?.entries.map(({ attributes }) => attributes)).toEqual([{ 'rdf:about': 'a' }]);
  });

  it.each([
    ['RSS', rss('<item><title>A</title></item>')],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title></entry></feed>'],
    ['RDF', '<RDF><channel/><item><title>A</title></item></RDF>'],
  ])('knows the frame of %s', async (_reason, xml) => {
    expect((await read(xml))?.entries.map(({ fields }) => fields.get('title'))).toEqual([[text('A')]]);
  });

  it.each([
    ['markup in a text, which the XML reader takes apart', rss('<item><title>A <b>B</b></title></item>')],
    ['it in one of several entries', rss('<item><title>A</title></item><item><title>A <b>B</b></title></item>')],
    ['what is no feed', '<svg/>'],
    ['what is no XML', 'Hello'],
  ])('leaves %s to others', async (_reason, xml) => {
    expect(await read(xml)).toBeUndefined();
  });
});
