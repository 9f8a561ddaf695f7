import { createHash } from 'node:crypto';
import { plainText } from '../plain-text';
import { type RawEntry, type RawField, type RawValue, valuesOf } from '../raw-entry';
import { readDate } from '../read-date';
import type { Adapter, FeedContext } from './adapter';
import { agencyOf, readByline } from './read-byline';
import { readLink } from './read-link';

/** Longer ids are told apart by their SHA-256: they end up in keys. */
const maxIdLength = 500;
/** An id made of a text without a title is its beginning. */
const idFromSummaryLength = 200;

/** Atom 0.3 allows any text to be packed as base64 (its section 3.1.2), Atom 1.0 contents of binary types. */
const decoded = ({ text, attributes }: RawValue): string =>
  attributes.mode === 'base64' || attributes.type === 'application/octet-stream'
    ? Buffer.from(text, 'base64').toString()
    : text;

/** The first of an entry's texts, in the order of the names, that says anything. */
const firstText = (raw: RawEntry, ...fields: readonly RawField[]): string => {
  for (const field of fields) {
    for (const value of raw.fields.get(field) ?? []) {
      const plain = plainText(decoded(value));
      if (plain !== '') return plain;
    }
  }
  return '';
};

const nonEmpty = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/** The name without the address in RSS's 'editor@example.org (A. Name)' and in 'A. Name <editor@example.org>'. */
const readAuthor = (raw: RawEntry): string | undefined => {
  const written = firstText(raw, 'author', 'creator');
  const named = /^[^\s()@]{1,100}@[^\s()@]{1,100} ?\(([^()]{1,200})\)$/.exec(written)?.[1];
  return nonEmpty((named ?? written.replace(/ [^\s@]{1,100}@[^\s@]{1,100}$/, '')).trim());
};

const readPublishedAt = (raw: RawEntry, timeZone: string | undefined): string | undefined => {
  const written = valuesOf(raw, 'pubdate', 'published', 'issued', 'date', 'created', 'updated', 'modified');
  for (const text of [...written.map(({ text }) => text), raw.attributes.lastmod ?? '']) {
    const instant = readDate(text, timeZone);
    if (instant !== undefined) return instant;
  }
  return undefined;
};

const readLanguage = (raw: RawEntry, feed: FeedContext): string | undefined => {
  const declared = [raw.attributes['xml:lang'], valuesOf(raw, 'language')[0]?.text, feed.language];
  return declared
    .map((tag) => tag?.trim().toLowerCase().replace('_', '-'))
    .find((tag) => tag !== undefined && /^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/.test(tag));
};

/** Reads an entry as it stands: what most feeds need. Undefined when it says nothing. */
export const plain: Adapter = (raw, feed) => {
  const title = firstText(raw, 'title', 'headline');
  const summary = firstText(raw, 'description', 'summary', 'content', 'encoded');
  const link = readLink(raw, feed.base);
  const author = readAuthor(raw);
  const given = nonEmpty(firstText(raw, 'guid', 'id') || plainText(raw.attributes['rdf:about'] ?? ''));
  const id = given ?? link ?? nonEmpty(title) ?? summary.slice(0, idFromSummaryLength).trim();
  if (title === '' && summary === '' && link === undefined) return undefined;
  return {
    id: id.length > maxIdLength ? createHash('sha256').update(id).digest('hex') : id,
    title,
    link,
    summary,
    publishedAt: readPublishedAt(raw, feed.timeZone),
    author,
    publisher: nonEmpty(firstText(raw, 'source')) ?? agencyOf(author ?? '') ?? readByline(summary),
    language: readLanguage(raw, feed),
  };
};
