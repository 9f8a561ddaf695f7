import type { FiledItem } from '../../../shared/storylines/filed-item';

/** A whole item, filed under exchanges. */
export const aFiledItem = (says: Partial<FiledItem> = {}): FiledItem => ({
  id: 'a1',
  outlet: 'anadolu',
  lang: 'en',
  title: 'Prisoners come home',
  summary: 'Two buses crossed the border on Thursday.',
  url: 'https://news.example/a1',
  publishedAt: '2026-01-29T10:00:00Z',
  fetchedAt: '2026-01-29T10:05:00Z',
  storyline: 'exchanges',
  claims: [{ status: 'ongoing', stance: 'asserts', words: 'come home', rule: 'carried-out' }],
  why: 'prisoners, come home',
  ...says,
});
