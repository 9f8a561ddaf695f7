import { plain } from '../../../shared/feeds/adapters/plain';
import type { RawField } from '../../../shared/feeds/raw-entry';
import { someFeed } from './raw-entry-of';

type Texts = { readonly [field in RawField]?: string };

/** What is read of an entry with these texts, and these attributes of its own. */
const read = (texts: Texts, attributes: Readonly<Record<string, string>> = {}, feed = someFeed) => {
  const fields = new Map<RawField, { text: string; attributes: Readonly<Record<string, string>> }[]>();
  const put = (field: RawField, text: string | undefined) =>
    text !== undefined && fields.set(field, [{ text, attributes: {} }]);
  put('title', texts.title ?? 'A title');
  put('headline', texts.headline);
  put('guid', texts.guid);
  put('id', texts.id);
  put('link', texts.link);
  put('description', texts.description);
  put('summary', texts.summary);
  put('content', texts.content);
  put('encoded', texts.encoded);
  put('pubdate', texts.pubdate);
  put('published', texts.published);
  put('issued', texts.issued);
  put('date', texts.date);
  put('created', texts.created);
  put('updated', texts.updated);
  put('modified', texts.modified);
  put('author', texts.author);
  put('creator', texts.creator);
  put('source', texts.source);
  put('language', texts.language);
  return plain({ attributes, fields }, feed);
};
const early = '2026-01-29T10:00:00Z';
const late = '2026-01-30T10:00:00Z';

describe('plain, field by field,', () => {
  it.each([
    ['the name after an address', { author: 'desk@x.example (A. Author)' }, 'A. Author'],
    ['the name before an address', { author: 'A. Author <desk@x.example>' }, 'A. Author'],
    ['the creator where there is no author', { creator: 'B. Writer' }, 'B. Writer'],
    ['the author before the creator', { author: 'A. Author', creator: 'B. Writer' }, 'A. Author'],
    ['an address alone', { author: 'desk@x.example' }, 'desk@x.example'],
    ['the name right after an address', { author: 'desk@x.example(A. Author)' }, 'A. Author'],
    ['the name in wide brackets', { author: 'desk@x.example ( A. Author )' }, 'A. Author'],
    ['the name before a bare address', { author: 'A. Author desk@x.example' }, 'A. Author'],
    ['all of it where an address stands within', { author: 'A. desk@x.example Author' }, 'A. desk@x.example Author'],
    [
      'all of it where words stand before',
      { author: 'To desk@x.example (A. Author)' },
      'To desk@x.example (A. Author)',
    ],
    ['all of it where words stand behind', { author: 'desk@x.example (A. Author) I' }, 'desk@x.example (A. Author) I'],
    ['nobody', { author: ' ' }, undefined],
  ])('takes as author %s', (_reason, texts, author) => {
    expect(read(texts)?.author).toBe(author);
  });

  it.each([
    ['RSS', { pubdate: early, updated: late }],
    ['Atom', { published: early, updated: late }],
    ['Atom 0.3', { issued: early, modified: late }],
    ['Dublin Core', { date: early, modified: late }],
    ['Dublin Core terms', { created: early, modified: late }],
    ['Atom that was only updated', { updated: early, modified: late }],
    ['Atom 0.3 that was only modified', { modified: early }],
    ['a feed whose first date cannot be read', { pubdate: 'yesterday', updated: early }],
  ])('takes the date of publication first: of %s', (_reason, texts) => {
    expect(read(texts)?.publishedAt).toBe(early);
  });

  it('takes the date of a CDF item, and none where none is given', () => {
    expect(read({}, { lastmod: early })?.publishedAt).toBe(early);
    expect(read({})?.publishedAt).toBeUndefined();
  });

  it('reads a date without a zone in the zone of its feed', () => {
    expect(read({ pubdate: '2026-01-29 12:00' }, {}, { ...someFeed, timeZone: 'Europe/Kyiv' })?.publishedAt).toBe(
      early,
    );
  });

  it.each([
    ['the entry', { 'xml:lang': 'UK' }, { language: 'fr' }, 'en', 'uk'],
    ['the entry’s element', {}, { language: ' fr_FR ' }, 'en', 'fr-fr'],
    ['the feed', {}, {}, 'sr-Latn-RS', 'sr-latn-rs'],
    ['the feed, where the entry’s is none', { 'xml:lang': 'x' }, { language: 'English (US)' }, 'en', 'en'],
    ['the feed, where the entry’s only ends in one', { 'xml:lang': '12-en' }, {}, 'en', 'en'],
    ['nobody', {}, {}, undefined, undefined],
  ])('takes the language of %s', (_reason, attributes, texts, ofFeed, language) => {
    expect(read(texts, attributes, { ...someFeed, language: ofFeed })?.language).toBe(language);
  });

  it.each([
    ['the description', { description: 'a', summary: 'b', content: 'c', encoded: 'd' }, 'a'],
    ['the summary', { description: ' ', summary: 'b', content: 'c', encoded: 'd' }, 'b'],
    ['the content', { content: 'c', encoded: 'd' }, 'c'],
    ['the encoded content', { encoded: 'd' }, 'd'],
    ['nothing', {}, ''],
  ])('takes as summary %s', (_reason, texts, summary) => {
    expect(read(texts)?.summary).toBe(summary);
  });

  it.each([
    ['its guid', { guid: 'g', id: 'i', link: 'https://x.example/1' }, {}, 'g'],
    ['its Atom id', { id: 'i', link: 'https://x.example/1' }, {}, 'i'],
    ['what RDF says that it is about', { link: 'https://x.example/1' }, { 'rdf:about': 'urn:1' }, 'urn:1'],
    ['its link', { link: 'https://x.example/1' }, {}, 'https://x.example/1'],
    ['its title', { description: 'd' }, {}, 'A title'],
    ['the beginning of its text', { title: ' ', description: 'd'.repeat(300) }, {}, 'd'.repeat(200)],
    [
      'the beginning of its text, without a blank',
      { title: ' ', description: `${'d'.repeat(199)} d` },
      {},
      'd'.repeat(199),
    ],
    ['as many as 500 characters', { guid: 'g'.repeat(500) }, {}, 'g'.repeat(500)],
  ])('tells it from others by %s', (_reason, texts, attributes, id) => {
    expect(read(texts, attributes)?.id).toBe(id);
  });

  it('tells entries with endless ids from each other', () => {
    const [one, other] = [read({ guid: `${'g'.repeat(500)}1` }), read({ guid: `${'g'.repeat(500)}2` })];

    expect(one?.id).toMatch(/^[0-9a-f]{64}$/);
    expect(other?.id).not.toBe(one?.id);
  });

  it.each([
    ['its source', { source: 'The Bell', author: 'AFP' }, 'The Bell'],
    ['an agency that is its author', { author: 'AFP' }, 'AFP'],
    ['no author who is a person', { author: 'A. Author' }, undefined],
    ['the byline', { description: 'Text. (AFP)' }, 'AFP'],
  ])('takes as publisher %s', (_reason, texts, publisher) => {
    expect(read(texts)?.publisher).toBe(publisher);
  });

  it.each([
    ['a title', { title: 'T' }],
    ['a text', { title: '', description: 'D' }],
    ['a link', { title: '', link: 'https://x.example/1' }],
  ])('keeps an entry that has nothing but %s', (_reason, texts) => {
    expect(read(texts)).toBeDefined();
  });
});
