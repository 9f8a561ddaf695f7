import type { Item } from '../../shared/items/item';

/** A valid item that says nothing of a storyline; a test states what matters. */
export const anItem = (parts: Partial<Item> = {}): Item => ({
  id: 'item-1',
  outlet: 'interfax-ukraine',
  lang: 'en',
  title: 'Snow closes two mountain roads',
  summary: '',
  url: 'https://news.example/1',
  publishedAt: '2026-01-29T10:00:00Z',
  ...parts,
});
