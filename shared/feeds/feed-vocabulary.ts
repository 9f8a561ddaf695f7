import { type RawField, rawFields } from './raw-entry';
import type { Attributes } from './walk-markup';

/** What an element is to us: a part of the feed's frame, a field of an entry, or nothing that we read. */
export type ElementRole = 'rss' | 'feed' | 'rdf' | 'channel' | 'item' | 'entry' | RawField | 'other';

/** The frame's and formats' own namespaces have no prefix; those that we read besides have their usual one. */
const usualPrefixes: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/atom', ''],
  ['http://purl.org/atom/ns#', ''],
  ['http://purl.org/rss/1.0/', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://channel.netscape.com/rdf/simple/0.9/', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
]);

const roles: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([
  ['rss', 'rss'],
  ['feed', 'feed'],
  ['rdf', 'rdf'],
  ['rdf:rdf', 'rdf'],
  ['channel', 'channel'],
  ['item', 'item'],
  ['entry', 'entry'],
  ...rawFields.map((field): [string, RawField] => [field, field]),
  ['dc:title', 'title'],
  ['dc:description', 'description'],
  ['dc:date', 'date'],
  ['dc:creator', 'creator'],
  ['dc:language', 'language'],
  ['dcterms:date', 'date'],
  ['dcterms:issued', 'issued'],
  ['dcterms:created', 'created'],
  ['dcterms:modified', 'modified'],
  ['content:encoded', 'encoded'],
  ['media:title', 'headline'],
  ['itunes:title', 'headline'],
  ['feedburner:origlink', 'origlink'],
  // Microsoft's Channel Definition Format, the feeds of 1997.
  ['abstract', 'summary'],
]);

/**
 * Tells what each element of a document is to us, whatever prefixes it uses and in whatever case: prefixes are read
 * from the root's declarations; undeclared ones are taken as what they are called.
 */
export const feedVocabulary = (rootName: string, rootAttributes: Attributes): ((name: string) => ElementRole) => {
  const prefixes = new Map([
    ['atom', ''],
    ['rss', ''],
  ]);
  const [rootPrefix, rootLocal] = rootName.toLowerCase().split(':');
  if (rootLocal !== undefined && rootLocal !== 'rdf') prefixes.set(rootPrefix ?? '', '');
  for (const [name, uri] of Object.entries(rootAttributes)) {
    const usual = usualPrefixes.get(uri.trim().toLowerCase());
    if (name.startsWith('xmlns:') && usual !== undefined) prefixes.set(name.slice('xmlns:'.length), usual);
  }
  const known = new Map<string, ElementRole>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const [first = '', second] = name.toLowerCase().split(':');
    const prefix = second === undefined ? '' : (prefixes.get(first) ?? first);
    const local = second ?? first;
    const role = roles.get(prefix === '' ? local : `${prefix}:${local}`) ?? 'other';
    known.set(name, role);
    return role;
  };
};
