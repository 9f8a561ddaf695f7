import { type RawField, rawFields, valuesOf } from '../../shared/feeds/raw-entry';
import { readJsonFeed } from '../../shared/feeds/read-json-feed';

const version = 'https://jsonfeed.org/version/1.1';
const feed = (items: unknown, more: object = {}) => JSON.stringify({ version, items, ...more });

/** The fields of the first item, each with its text. */
const first = (item: object): Partial<Record<RawField, string>> => {
  const [entry] = readJsonFeed(feed([item]), 10)?.entries ?? [];
  if (entry === undefined) return {};
  return Object.fromEntries(rawFields.flatMap((field) => valuesOf(entry, field).map(({ text }) => [field, text])));
};

describe('readJsonFeed', () => {
  it('reads each field under the name that the other formats have for it', () => {
    const item = {
      ...{ id: '1', url: 'https://x.example/1', title: 'T', summary: 'S', content_text: 'C', language: 'uk' },
      ...{ date_published: '2026-01-29', date_modified: '2026-01-30', authors: [{ name: 'A' }, { name: 'B' }] },
    };

    expect(first(item)).toEqual({
      ...{ id: '1', link: 'https://x.example/1', title: 'T', summary: 'S', content: 'C', language: 'uk' },
      ...{ published: '2026-01-29', updated: '2026-01-30', author: 'A' },
    });
  });

  it.each([
    ['a number for an id', { id: 7 }, { id: '7' }],
    ['no other id', { id: {} }, {}],
    ['somebody else’s page', { external_url: 'b' }, { link: 'b' }],
    ['its own page before it', { url: 'a', external_url: 'b', attachments: [{ url: 'c' }] }, { link: 'a' }],
    ['a recording', { attachments: [{ url: 'c' }, { url: 'd' }] }, { link: 'c' }],
    ['contents in HTML', { content_html: '<p>' }, { content: '<p>' }],
    ['contents in plain text before them', { content_html: '<p>', content_text: 'C' }, { content: 'C' }],
    ['the author of version 1', { author: { name: 'A' } }, { author: 'A' }],
    ['the first author before', { authors: [{ name: 'B' }], author: { name: 'A' } }, { author: 'B' }],
    [
      'what is there beside what is of another type',
      { title: 7, authors: 'A', attachments: 1, summary: 'S' },
      { summary: 'S' },
    ],
    ['an author who is none', { author: 'A' }, {}],
  ])('takes %s', (_reason, item, fields) => {
    expect(first(item)).toEqual(fields);
  });

  it('tells of the feed its title and language, if they are texts', () => {
    expect(readJsonFeed(feed([], { title: 'Made up', language: 'uk' }), 10)).toEqual({
      title: 'Made up',
      language: 'uk',
      entries: [],
    });
    expect(readJsonFeed(feed([], { title: 7, language: 7 }), 10)).toEqual({ entries: [] });
  });

  it.each([
    ['version 1', 'https://jsonfeed.org/version/1', true],
    ['version 1, as a number', '1', true],
    ['version 1.0, as a number', '1.0', true],
    ['version 1.1, as a number', '1.1', true],
    ['version 1.2, as a number', '1.2', false],
    ['version 11, as a number', '11', false],
    ['version 2', 'https://jsonfeed.org/version/2', false],
    ['none', undefined, false],
  ])('reads a feed of %s', (_reason, given, isRead) => {
    expect(readJsonFeed(JSON.stringify({ version: given, items: [] }), 10) !== undefined).toBe(isRead);
  });

  it.each([
    ['other JSON', '[]'],
    ['a feed without items', JSON.stringify({ version })],
    ['items that are no list', feed({})],
    ['half a document', '{"version"'],
    ['nothing', ''],
  ])('reads nothing from %s', (_reason, document) => {
    expect(readJsonFeed(document, 10)).toBeUndefined();
  });

  it('takes no more entries than it may, and keeps the place of one that is none', () => {
    expect(readJsonFeed(feed([{ id: '1' }, { id: '2' }, { id: '3' }]), 2)?.entries).toHaveLength(2);
    expect(readJsonFeed(feed([null, { id: '2' }]), 2)?.entries.map(({ fields }) => fields.size)).toEqual([0, 1]);
  });
});
