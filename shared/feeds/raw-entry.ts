import type { Attributes } from './walk-markup';

/** Everything of an entry that we read, whichever format calls it what: see feed-vocabulary.ts. */
export const rawFields = [
  'title',
  'headline',
  'link',
  'origlink',
  'enclosure',
  'id',
  'guid',
  'description',
  'summary',
  'content',
  'encoded',
  'pubdate',
  'published',
  'issued',
  'date',
  'created',
  'updated',
  'modified',
  'author',
  'creator',
  'name',
  'source',
  'language',
] as const;
export type RawField = (typeof rawFields)[number];

/** One element of an entry: its text with XML resolved, which may be HTML, and its attributes in lower case. */
export type RawValue = { readonly text: string; readonly attributes: Attributes };

/** An entry as its feed has it, before anybody has made sense of it. */
export type RawEntry = {
  readonly attributes: Attributes;
  readonly fields: ReadonlyMap<RawField, readonly RawValue[]>;
};

/** What either reader makes of a whole document. */
export type RawFeed = {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly entries: readonly RawEntry[];
};

/** The elements of an entry that bear one of the names, in the order of the names. */
export const valuesOf = (raw: RawEntry, ...fields: readonly RawField[]): readonly RawValue[] => {
  let all: readonly RawValue[] = [];
  for (const field of fields) {
    const values = raw.fields.get(field);
    if (values !== undefined) all = all.length === 0 ? values : [...all, ...values];
  }
  return all;
};
