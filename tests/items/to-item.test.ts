import { Item } from '../../shared/items/item';
import { toItem } from '../../shared/items/to-item';
import { anEntry } from './an-entry';

const source = { outlet: { id: 'bell' }, feed: { id: 'bell-en', language: 'en' } };
const fetchedAt = '2026-01-29T10:00:00Z';

describe('an entry as an item', () => {
  it('keeps what the entry says and adds where and when it was read', () => {
    const item = toItem(anEntry({ author: 'A. Writer', publisher: 'AFP' }), source, fetchedAt);

    expect(Item.parse(item)).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{20}$/),
      outlet: 'bell',
      feed: 'bell-en',
      lang: 'en',
      title: 'The market hall opens again',
      summary: 'After a year of work.',
      url: 'https://bell.example/market',
      publishedAt: '2026-01-29T09:00:00Z',
      fetchedAt,
      author: 'A. Writer',
      publisher: 'AFP',
    });
  });

  it('keeps its id when it is edited or read from another feed of its outlet, and shares it with no other outlet', () => {
    const first = toItem(anEntry(), source, fetchedAt);
    const other = { ...source, feed: { id: 'bell-world', language: 'en' } };

    expect(toItem(anEntry({ title: 'Now otherwise' }), other, fetchedAt).id).toBe(first.id);
    expect(toItem(anEntry(), { ...source, outlet: { id: 'gong' } }, fetchedAt).id).not.toBe(first.id);
  });

  it.each([
    ['before it was read', '2026-01-29T09:00:00Z', '2026-01-29T09:00:00Z'],
    ['hours ahead, a mistaken zone', '2026-01-29T22:00:00Z', fetchedAt],
    ['further ahead, nothing to go by', '2026-01-29T22:00:01Z', undefined],
    ['none', undefined, undefined],
  ])('gives it a time that can be true: %s', (_reason, publishedAt, expected) => {
    expect(toItem(anEntry({ publishedAt }), source, fetchedAt).publishedAt).toBe(expected);
  });

  it.each([
    ['the entry’s own', 'uk', 'uk'],
    ['without its region', 'en-GB', 'en'],
    ['Bosnian is read as Serbian', 'bs', 'sr'],
    ['Croatian too', 'hr-HR', 'sr'],
    ['Serbo-Croatian too', 'sh', 'sr'],
    ['no language tag at all', 'English', 'en'],
    ['none: the feed’s', undefined, 'en'],
  ])('knows its language: %s', (_reason, language, expected) => {
    expect(toItem(anEntry({ language, title: 'Bakery', summary: '' }), source, fetchedAt).lang).toBe(expected);
  });

  it.each([
    ['the feed says English of anything', 'en', 'Пекар каже, що піч буде холодною до пʼятниці', 'uk'],
    ['nobody says a language', undefined, 'Le boulanger dit que les fours ne seront pas chauds', 'fr'],
    ['the text does not show it', 'tr', 'Bakery', 'tr'],
    ['a language that we do not read', 'de', 'Der Bäcker ist in Paris', 'de'],
  ])('is read in the language that it is written in: %s', (_reason, language, title, expected) => {
    expect(toItem(anEntry({ language, title, summary: '' }), source, fetchedAt).lang).toBe(expected);
  });

  it('has an empty address where the entry has no link', () => {
    expect(toItem(anEntry({ link: undefined }), source, fetchedAt).url).toBe('');
  });
});
