import { feedVocabulary } from '../../shared/feeds/feed-vocabulary';
import type { RawFeed } from '../../shared/feeds/raw-entry';
import { readTolerantly } from '../../shared/feeds/read-tolerant';

const read = (xml: string, maxEntries = 10): RawFeed => readTolerantly(xml, feedVocabulary('rss', {}), maxEntries);

/** Each entry as its fields with their texts: 'title: A'. */
const entriesOf = (xml: string, maxEntries?: number) =>
  read(xml, maxEntries).entries.map(({ fields }) =>
    [...fields].flatMap(([field, values]) => values.map(({ text }) => `${field}: ${text}`)),
  );

describe('readTolerantly', () => {
  it.each([
    ['an entry that its end ends', '<item><title>A</title></item>', [['title: A']]],
    ['an entry that the next ends', '<item><title>A</title><item><title>B</title>', [['title: A'], ['title: B']]],
    ['an entry that the end of the feed ends', '<rss><item><title>A</title></rss><title>B</title>', [['title: A']]],
    ['an entry that nothing ends', '<item><title>A', [['title: A']]],
    ['an entry that closes itself', '<item/><entry><title>A</title></entry>', [[], ['title: A']]],
    ['a field that the next ends', '<item><title>A<link>B</item>', [['title: A', 'link: B']]],
    ['a field twice', '<item><title>A</title><title>B</title></item>', [['title: A', 'title: B']]],
    ['a field without text', '<item><title/><link></link></item>', [['title: ', 'link: ']]],
    ['no text between fields', '<item>x<title>A</title>y<link>B</link>z</item>', [['title: A', 'link: B']]],
    ['CDATA and entities', '<item><title><![CDATA[A <b>]]>&amp; C</title></item>', [['title: A <b>& C']]],
    ['markup in a text', '<item><content>A <p>B</p></content></item>', [['content: A <p>B</p>']]],
    [
      'HTML’s source within a text',
      '<item><content>A <source>B</source></content></item>',
      [['content: A <source>B</source>']],
    ],
    ['HTML’s name within a text', '<item><content>A <name>B</name></content></item>', [['content: A <name>B</name>']]],
    ['an end of something else', '<item><title>A</b> B</title></item>', [['title: A</b> B']]],
    ['an author by its name', '<item><author>x<name>A</name>B</author></item>', [['author: A']]],
    [
      'an author by its first name',
      '<item><author><name>A</name><name>B</name></author></item>',
      [['author: A<name></name>']],
    ],
    ['an author by its text', '<item><author>A</author></item>', [['author: A']]],
    ['a creator by its name', '<item><dc:creator><name>A</name> B</dc:creator></item>', [['creator: A']]],
    ['a name by itself', '<item><name>A</name></item>', [['name: A']]],
    [
      'a source by its title',
      '<item><source><title>A</title><link>B</link></source><title>C</title></item>',
      [['source: A<link></link>', 'title: C']],
    ],
    [
      'a source that is a feed, by its title',
      '<item><source><id>B</id><title>A</title></source></item>',
      [['source: A']],
    ],
    ['a source by its text, which a title ends', '<item><source>A<title>B</title></item>', [['source: B']]],
    [
      'a field of the source of RSS ended by the next',
      '<item><source>A<link>B</link></item>',
      [['source: A', 'link: B']],
    ],
    ['a quote that was never closed', '<item><link href="a>b</link><title>A</title></item>', [['link: b', 'title: A']]],
    ['a value without quotes', '<item><link href=a/><title>A</title></item>', [['link: ', 'title: A']]],
  ])('reads %s', (_reason, xml, entries) => {
    expect(entriesOf(xml)).toEqual(entries);
  });

  it.each([
    ['in quotes', '<link href="a/b" rel="c"/>', { href: 'a/b', rel: 'c' }],
    ['without quotes, in a tag that closes itself', '<link href=a/b/>', { href: 'a/b' }],
    ['of which the quote was never closed', '<link href="a>text</link>', { href: 'a' }],
    ['of which the quote was never closed, in a tag that closes itself', '<link href="a/>text<b>', { href: 'a' }],
  ])('reads attributes %s', (_reason, tag, attributes) => {
    expect(read(`<item>${tag}</item>`).entries[0]?.fields.get('link')?.[0]?.attributes).toEqual(attributes);
  });

  it('reads the attributes of an entry', () => {
    expect(read('<item rdf:about="a"><title>A</title></item>').entries[0]?.attributes).toEqual({ 'rdf:about': 'a' });
  });

  it('reads the first title and language of the feed itself', () => {
    const xml =
      '<rss><channel><title> Made up </title><title>Again</title><language>uk</language><item><title>A</title></item>' +
      '<language>fr</language></channel></rss>';

    expect(read(xml)).toMatchObject({ title: 'Made up', language: 'uk' });
    expect(read('<rss><item><title>A</title></item></rss>')).toMatchObject({ title: undefined, language: undefined });
  });

  it('reads no more entries than it may, and nothing of the others', () => {
    const xml = ['A', 'B', 'C'].map((title) => `<item><title>${title}</title></item>`).join('');

    expect(entriesOf(xml, 2)).toEqual([['title: A'], ['title: B']]);
  });

  it('reads no more of a text than is read of any', () => {
    const long = `<p>${'x'.repeat(150_000)}</p>`;
    const [[text] = []] = entriesOf(`<item><content>${long}${long}${long}</content></item>`);

    expect(text?.length).toBeLessThan(310_000);
  });
});
