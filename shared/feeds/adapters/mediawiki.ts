import { plainText } from '../plain-text';
import { valuesOf } from '../raw-entry';
import type { Adapter, FeedContext } from './adapter';
import { plain } from './plain';
import { readAddedText } from './read-difference';
import { readWikitext } from './read-wikitext';

/** Between two pieces of a revision that did not stand together. */
const gap = ' … ';

/** How editors (en, uk) say that a revision takes back another, or is of no weight. */
const noNews =
  /(?<!\p{L})(?:revert\p{L}*|undid|undo|rv[vt]?|rollback|restored revision|скасовано|скасування|відкинуто|відкочено|відкіт|minor|typos?|copy-?edit\p{L}*|ce|дрібн\p{L}+|одруківк\p{L}+|оформлення)(?!\p{L})/iu;
const bot = /(?:bot|бот)\d{0,3}$/i;

/** The article's name: in the address of the revision, else in the feed's title ('Name - Revision history'). */
const articleOf = (link: string | undefined, feed: FeedContext): string => {
  const inLink = link === undefined ? null : new URL(link).searchParams.get('title');
  return inLink === null ? feed.title.replace(/ [-–—] [^-–—]{1,60}$/, '') : plainText(inLink.replaceAll('_', ' '));
};

/**
 * Reads an entry of a page history, which is one revision: the article's name is its title, the text added is its
 * summary. Undefined for revisions that add nothing, take back another, or are minor or a robot's.
 */
export const mediawiki: Adapter = (raw, feed) => {
  const entry = plain(raw, feed);
  if (entry === undefined) return undefined;
  const author = entry.author ?? '';
  const comment = entry.title.startsWith(`${author}:`) ? entry.title.slice(author.length) : entry.title;
  if (bot.test(author) || noNews.test(comment)) return undefined;
  const difference = valuesOf(raw, 'summary', 'content', 'description')[0]?.text ?? '';
  const added = readAddedText(difference)
    .map(readWikitext)
    .filter((piece) => /\p{L}/u.test(piece));
  const summary = plainText(added.join(gap));
  return summary === '' ? undefined : { ...entry, title: articleOf(entry.link, feed), summary, publisher: undefined };
};
