import { announcedFeeds } from '../outlets/announced-feeds';
import type { feedAdapters } from '../outlets/outlet';
import type { FeedContext } from './adapters/adapter';
import { adapters } from './adapters/adapters';
import { decode } from './decode';
import { type Detected, detectFeed } from './detect-feed';
import type { Entry, Parsed } from './entry';
import { feedVocabulary } from './feed-vocabulary';
import { plainText } from './plain-text';
import { preClean } from './pre-clean';
import type { RawFeed } from './raw-entry';
import { readJsonFeed } from './read-json-feed';
import { readStrict } from './read-strict';
import { readFlat, readTolerantly } from './read-tolerant';
import { unescaped, unpacked } from './unwrapped';
import { wellFormed } from './well-formed';

/** Entries taken of one document; the largest news feeds have some two hundred. */
export const maxEntries = 1_000;

/** Characters of cleaned XML that are read (more than a fetch lets in); beyond, the document counts as broken off. */
const maxXmlLength = 6_000_000;

/** A document as it was fetched. */
export type FeedDocument = {
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  /** Where it came from in the end: what relative links are relative to. */
  readonly url: string;
};

/** What its outlet's data says about the feed. `timeZone` (IANA) is that of dates that name none; UTC where absent. */
export type FeedSource = { readonly adapter: (typeof feedAdapters)[number]; readonly timeZone?: string | undefined };

/**
 * Turns a feed document of any format and brokenness into entries of our own shape. It never throws.
 *
 * 1. Unpack and decode the bytes, and clean the text of what breaks XML.
 * 2. Tell what the document is: a feed, a web page (which may announce feeds), or nothing of use.
 * 3. Read it by its tags where it is flat; strictly where it is well formed, and tolerantly where that loses entries.
 * 4. Let the feed's adapter make sense of each entry, and keep the first of those that share an id.
 */
export const parseFeed = async (document: FeedDocument, source: FeedSource): Promise<Parsed> => {
  const bytes = unpacked(document.bytes);
  if (bytes === undefined) return unreadable('this is compressed data (gzip), and it cannot be unpacked');
  const text = unescaped(decode(bytes, document.contentType).text);
  const cleaned = preClean(text);
  const detected = detectFeed(text, cleaned);
  if (detected.kind === 'nothing') return unreadable(detected.reason);
  if (detected.kind === 'page') return webPage(announcedFeeds(text, document.url));
  if (detected.kind === 'json') {
    const feed = readJsonFeed(text, maxEntries);
    if (feed === undefined) return unreadable('this is JSON, but no JSON Feed that can be read');
    return adapted('JSON Feed', feed, { document, source, attributes: {} });
  }
  const { attributes } = detected.root;
  return adapted(detected.format, await readXml(cleaned, detected), { document, source, attributes });
};

const unreadable = (reason: string, announces: readonly string[] = []): Parsed => ({
  kind: 'unreadable',
  reason,
  announces,
});

const webPage = (announces: readonly string[]): Parsed =>
  announces.length === 0
    ? unreadable('this is a web page; it announces no feeds')
    : unreadable(`this is a web page; it announces these feeds: ${announces.join(', ')}`, announces);

const readXml = async (cleaned: string, { root }: Detected & { kind: 'xml' }): Promise<RawFeed> => {
  const xml = cleaned.slice(root.start, root.start + maxXmlLength);
  const roleOf = feedVocabulary(root.name, root.attributes);
  const whole = wellFormed(xml, roleOf);
  if (whole?.flat === true) return readFlat(whole.xml, roleOf, maxEntries);
  // Beyond the bound rss-parser would build all entries; the tolerant pass stops there.
  if (whole !== undefined && whole.entries <= maxEntries) {
    const strict = await readStrict(whole.xml, roleOf);
    if (strict?.entries.length === whole.entries) return strict;
  }
  return readTolerantly(xml, roleOf, maxEntries);
};

const adapted = (
  format: string,
  feed: RawFeed,
  from: {
    readonly document: FeedDocument;
    readonly source: FeedSource;
    readonly attributes: Readonly<Record<string, string>>;
  },
): Parsed => {
  const { document, source, attributes } = from;
  const base = attributes['xml:base'] ?? attributes.base;
  const context: FeedContext = {
    base: base !== undefined && URL.canParse(base, document.url) ? new URL(base, document.url).href : document.url,
    title: plainText(feed.title ?? ''),
    language: feed.language || attributes['xml:lang'],
    timeZone: source.timeZone,
  };
  const entries = new Map<string, Entry>();
  for (const raw of feed.entries.slice(0, maxEntries)) {
    const entry = adapters[source.adapter](raw, context);
    if (entry !== undefined && !entries.has(entry.id)) entries.set(entry.id, entry);
  }
  return { kind: 'feed', format, entries: [...entries.values()] };
};
