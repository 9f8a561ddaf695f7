import type { FeedContext } from '../../../shared/feeds/adapters/adapter';
import type { RawEntry, RawField, RawValue } from '../../../shared/feeds/raw-entry';

/** A feed that says nothing of its entries. */
export const someFeed: FeedContext = {
  base: 'https://x.example/feeds/news.xml',
  title: 'Example talks - Revision history',
  language: undefined,
  timeZone: undefined,
};

/** A raw entry with a title and these fields, each once, without attributes unless given as values. */
export const rawEntryOf = (fields: { readonly [field in RawField]?: string | readonly RawValue[] }): RawEntry => {
  const given = new Map<RawField, readonly RawValue[]>([['title', [{ text: 'A title', attributes: {} }]]]);
  const put = (field: RawField, value: string | readonly RawValue[]) =>
    given.set(field, typeof value === 'string' ? [{ text: value, attributes: {} }] : value);
  if (fields.title !== undefined) put('title', fields.title);
  if (fields.link !== undefined) put('link', fields.link);
  if (fields.guid !== undefined) put('guid', fields.guid);
  if (fields.summary !== undefined) put('summary', fields.summary);
  if (fields.description !== undefined) put('description', fields.description);
  if (fields.author !== undefined) put('author', fields.author);
  if (fields.creator !== undefined) put('creator', fields.creator);
  if (fields.source !== undefined) put('source', fields.source);
  return { attributes: {}, fields: given };
};
