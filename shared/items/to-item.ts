import { hash } from 'node:crypto';
import type { Entry } from '../feeds/entry';
import { languages } from '../outlets/outlet';
import { canonicalUrl } from './canonical-url';
import { detectLanguage } from './detect-language';
import { secondsBetween } from './instant';
import type { Instant, Item } from './item';
import { publisherName } from './publisher-name';

/** Where an entry was read: ids of the outlet and its feed, and the language the feed is in by our own data. */
export type ItemSource = {
  readonly outlet: { readonly id: string };
  readonly feed: { readonly id: string; readonly language: string };
};

/** Half a day covers any mix-up of time zones between an outlet's clock and the zone its feed claims. */
const zoneMixUpSeconds = 12 * 3600;

/** Serbian, Bosnian and Croatian are read by the same rules. */
const oneLanguage: Readonly<Record<string, string>> = { bs: 'sr', hr: 'sr', sh: 'sr' };

/**
 * Normalises an entry into an item: a stable id, one address per page, a language, and a time that can be true.
 * The id depends on the outlet and on the entry's own id only, so that an edited entry stays the same item.
 */
export const toItem = (entry: Entry, source: ItemSource, fetchedAt: Instant): Item => {
  const publishedAt = crediblePublishedAt(entry.publishedAt, fetchedAt);
  const publisher = publisherName(entry.publisher);
  return {
    id: itemId(source.outlet.id, entry.id),
    outlet: source.outlet.id,
    feed: source.feed.id,
    lang: languageOf(entry, source.feed.language),
    title: entry.title,
    summary: entry.summary,
    url: canonicalUrl(entry.link),
    fetchedAt,
    ...(publishedAt !== undefined && { publishedAt }),
    ...(entry.author !== undefined && { author: entry.author }),
    ...(publisher !== undefined && { publisher }),
  };
};

/** 80 bits of SHA-256: short enough to type, and no two of a billion items are likely to share one. */
const itemId = (outlet: string, entry: string): string => hash('sha256', `${outlet}\n${entry}`).slice(0, 20);

/**
 * An entry cannot have been published after we read it: up to 12 hours ahead it is taken for a mistaken time zone and
 * set to the time of reading; further ahead nothing is known, and undefined says so.
 */
const crediblePublishedAt = (publishedAt: Instant | undefined, fetchedAt: Instant): Instant | undefined => {
  if (publishedAt === undefined || publishedAt <= fetchedAt) return publishedAt;
  return secondsBetween(fetchedAt, publishedAt) <= zoneMixUpSeconds ? fetchedAt : undefined;
};

/**
 * What the words show beats what the feed says, for feeds say 'en' of anything; unless it says a language that we do
 * not read. Where neither tells, the language of the feed by our own data.
 */
const languageOf = ({ language: declared, title, summary }: Entry, feedLanguage: string): string => {
  const primary = declared === undefined ? undefined : /^([a-z]{2,3})(?:[-_]|$)/i.exec(declared.trim())?.[1];
  const language = (primary ?? feedLanguage).toLowerCase();
  const said = oneLanguage[language] ?? language;
  return languages.some((ours) => ours === said) ? (detectLanguage(`${title} ${summary}`) ?? said) : said;
};
