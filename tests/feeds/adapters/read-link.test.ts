import { readLink } from '../../../shared/feeds/adapters/read-link';
import type { RawField, RawValue } from '../../../shared/feeds/raw-entry';

const base = 'https://x.example/feeds/news.xml';
const text = (written: string, attributes: RawValue['attributes'] = {}): RawValue => ({ text: written, attributes });
const href = (address: string, attributes: RawValue['attributes'] = {}): RawValue => ({
  text: '',
  attributes: { href: address, ...attributes },
});

/** The link of an entry with these fields, and these attributes of its own. */
const linkOf = (fields: readonly (readonly [RawField, ...RawValue[]])[], attributes: RawValue['attributes'] = {}) =>
  readLink({ attributes, fields: new Map(fields.map(([field, ...values]) => [field, values])) }, base);

const one = 'https://x.example/1';
const two = 'https://x.example/2';

describe('the link of an entry', () => {
  it.each<[string, RawValue[]]>([
    ['the alternate before another relation', [href(two, { rel: 'self' }), href(one, { rel: 'alternate' })]],
    ['the alternate, whatever its case', [href(two, { rel: 'self' }), href(one, { rel: 'ALTERNATE' })]],
    ['one without a relation before another relation', [href(two, { rel: 'self' }), href(one)]],
    ['a page before another type', [href(two, { type: 'application/pdf' }), href(one, { type: 'text/html' })]],
    ['one without a type before another type', [href(two, { type: 'application/pdf' }), href(one)]],
    ['the alternate before a text', [text(two), href(one)]],
    ['a text before another relation', [href(two, { rel: 'related' }), text(one)]],
    ['another type before another relation', [href(two, { rel: 'self' }), href(one, { type: 'application/pdf' })]],
    ['a text before a blank one of another relation', [text(' ', { href: two, rel: 'self' }), text(one)]],
    ['an attribute of another relation where the text is blank', [text(' ', { href: one, rel: 'related' })]],
    ['the first of two texts', [text(one), text(two)]],
    ['another relation where there is nothing else', [href(one, { rel: 'related' })]],
    ['a text, though its attribute says something else', [text(one, { href: two })]],
    ['an attribute where the text is blank', [text(' ', { href: one })]],
    ['no enclosure before it', [href(two, { rel: 'enclosure' }), href(one, { rel: 'related' })]],
    ['no hub, whatever its case', [href(two, { rel: 'HUB' }), href(one, { rel: 'related' })]],
    ['no page of editors', [href(two, { rel: 'edit' }), href(one, { rel: 'related' })]],
    ['no next page', [href(two, { rel: 'next' }), href(one, { rel: 'related' })]],
  ])('is %s', (_reason, links) => {
    expect(linkOf([['link', ...links]])).toBe(one);
  });

  it.each([
    ['absolute', one, one],
    ['with blanks around it', ` ${one}\n`, one],
    ['without a scheme', 'www.x.example/1', 'http://www.x.example/1'],
    ['without a scheme, in capitals', 'WWW.x.example/1', 'http://www.x.example/1'],
    ['relative', '1', 'https://x.example/feeds/1'],
    ['relative, with www in it', 'a/www.html', 'https://x.example/feeds/a/www.html'],
    ['over http', 'http://x.example/1', 'http://x.example/1'],
    ['over ftp', 'ftp://x.example/1', undefined],
    ['no address', 'https://', undefined],
    ['blank', ' ', undefined],
    ['as long as can be', `https://x.example/${'a'.repeat(4_078)}`, `https://x.example/${'a'.repeat(4_078)}`],
    ['longer', `https://x.example/${'a'.repeat(4_079)}`, undefined],
    ['longer as written', `${' '.repeat(4_079)}${one}`, one],
    ['longer once it is encoded', `https://x.example/${'я'.repeat(1_000)}`, undefined],
    ['longer before it is put right', `https://x.example/${'./'.repeat(2_100)}`, undefined],
  ])('is absolute and over http: %s', (_reason, written, link) => {
    expect(linkOf([['link', text(written)]])).toBe(link);
  });

  it.each<[string, RawValue['attributes'], RawValue['attributes'], string]>([
    ['the document', {}, {}, 'https://x.example/feeds/1'],
    ['the entry', { 'xml:base': 'https://y.example/a/' }, {}, 'https://y.example/a/1'],
    ['the entry, relative', { 'xml:base': '/b/' }, {}, 'https://x.example/b/1'],
    ['the link', {}, { 'xml:base': 'https://z.example/' }, 'https://z.example/1'],
    ['the link within the entry', { 'xml:base': '/b/' }, { 'xml:base': 'c/' }, 'https://x.example/b/c/1'],
    ['the entry, where that can be read', { 'xml:base': 'https://' }, {}, 'https://x.example/feeds/1'],
  ])('is relative to the base of %s', (_reason, ofEntry, ofLink, link) => {
    expect(linkOf([['link', text('1', ofLink)]], ofEntry)).toBe(link);
  });

  it.each<[string, RawValue, string | undefined]>([
    ['an address', text(one), one],
    ['an address without encryption', text('http://x.example/1'), 'http://x.example/1'],
    ['an address after blanks', text(` ${one}`), one],
    ['an address in capitals', text('HTTPS://x.example/1'), one],
    ['what it says is one', text('1', { ispermalink: 'true' }), 'https://x.example/feeds/1'],
    ['what it says in capitals is one', text('1', { ispermalink: 'TRUE' }), 'https://x.example/feeds/1'],
    ['not what it says is none', text(one, { ispermalink: 'False' }), undefined],
    ['not what does not look like one', text('news-1'), undefined],
    ['not what only holds one', text(`see ${one}`), undefined],
    ['relative to its own base', text('1', { ispermalink: 'true', 'xml:base': '/b/' }), 'https://x.example/b/1'],
  ])('is a guid, where there is no other: %s', (_reason, guid, link) => {
    expect(linkOf([['guid', guid]])).toBe(link);
  });

  it.each<[string, (readonly [RawField, ...RawValue[]])[], RawValue['attributes']]>([
    [
      'what FeedBurner replaced, before its link',
      [
        ['link', text(two)],
        ['origlink', text(one)],
      ],
      {},
    ],
    [
      'its link, before its guid',
      [
        ['guid', text(two)],
        ['link', text(one)],
      ],
      {},
    ],
    ['its Atom id', [['id', text(one)]], {}],
    ['its guid, before its subject', [['guid', text(one)]], { 'rdf:about': two }],
    ['its subject in RDF', [], { 'rdf:about': one, href: two }],
    ['its address in CDF', [['content', text('', { src: two })]], { href: one }],
    [
      'its content elsewhere',
      [
        ['content', text('', { src: one })],
        ['enclosure', text('', { url: two })],
      ],
      {},
    ],
    [
      'its recording',
      [
        ['content', text('words')],
        ['enclosure', text('', { url: one })],
      ],
      {},
    ],
    ['a recording that is a link', [['link', href(one, { rel: 'enclosure' })]], {}],
    ['a recording that is a link in capitals', [['link', href(one, { rel: 'ENCLOSURE' })]], {}],
    [
      'an enclosure, before a link to one',
      [
        ['enclosure', href(one)],
        ['link', href(two, { rel: 'enclosure' })],
      ],
      {},
    ],
    [
      'no relation that leads elsewhere',
      [
        ['link', href(two, { rel: 'edit' })],
        ['enclosure', href(one)],
      ],
      {},
    ],
    [
      'the next, where one cannot be read',
      [
        ['link', text('mailto:desk@x.example')],
        ['guid', text(one)],
      ],
      {},
    ],
  ])('is %s', (_reason, fields, attributes) => {
    expect(linkOf(fields, attributes)).toBe(one);
  });

  it('is none where nothing leads anywhere', () => {
    expect(
      linkOf([
        ['link', href(two, { rel: 'edit' })],
        ['content', text(one)],
        ['enclosure', text(one)],
      ]),
    ).toBeUndefined();
    expect(linkOf([])).toBeUndefined();
  });
});
