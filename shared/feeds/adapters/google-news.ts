import type { Adapter } from './adapter';
import { plain } from './plain';

const separator = ' - ';

/**
 * Reads an entry of a Google News search feed: its title ends in ' - Outlet', its <source> names the outlet once more,
 * and its description is a list of links to this and other articles, which is no summary.
 */
export const googleNews: Adapter = (raw, feed) => {
  const entry = plain(raw, feed);
  if (entry === undefined) return undefined;
  const source = raw.fields.has('source') ? entry.publisher : undefined;
  const cut =
    source !== undefined && entry.title.endsWith(separator + source)
      ? entry.title.length - source.length - separator.length
      : entry.title.lastIndexOf(separator);
  const title = cut > 0 ? entry.title.slice(0, cut) : entry.title;
  const publisher = source ?? (cut > 0 ? entry.title.slice(cut + separator.length) : undefined);
  return { ...entry, title, summary: '', publisher };
};
