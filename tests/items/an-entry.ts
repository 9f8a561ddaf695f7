import type { Entry } from '../../shared/feeds/entry';
import type { Item } from '../../shared/items/item';

/** A whole entry; a test says what matters about it. */
export const anEntry = (about: Partial<Entry> = {}): Entry => ({
  id: 'bell-1',
  title: 'The market hall opens again',
  link: 'https://bell.example/market',
  summary: 'After a year of work.',
  publishedAt: '2026-01-29T09:00:00Z',
  author: undefined,
  publisher: undefined,
  language: undefined,
  ...about,
});

/** A whole item; a test says what matters about it. */
export const anItem = (about: Partial<Item> = {}): Item => ({
  id: 'a1',
  outlet: 'bell',
  feed: 'bell-en',
  lang: 'en',
  title: 'The market hall opens again',
  summary: 'After a year of work.',
  url: 'https://bell.example/market',
  publishedAt: '2026-01-29T09:00:00Z',
  fetchedAt: '2026-01-29T10:00:00Z',
  ...about,
});
