/** An entry of a made-up feed; its text is escaped here. */
export type RssEntry = {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly link?: string;
  /** ISO 8601; left out of the document where absent. */
  readonly publishedAt?: string;
};

/** A made-up RSS 2.0 document in UTF-8. */
export const rssDocument = (entries: readonly RssEntry[]): Uint8Array => {
  const head = '<title>The Morning Bell</title><link>https://bell.example/</link><description>News</description>';
  const channel = `<channel>${head}${entries.map(element).join('')}</channel>`;
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0">${channel}</rss>`);
};

const element = (entry: RssEntry): string => {
  const { id, title, summary = '', publishedAt } = entry;
  const link = entry.link ?? `https://bell.example/${id}`;
  const date = publishedAt === undefined ? '' : `<pubDate>${new Date(publishedAt).toUTCString()}</pubDate>`;
  return [
    `<item><guid isPermaLink="false">${escaped(id)}</guid>`,
    `<title>${escaped(title)}</title><link>${escaped(link)}</link>`,
    `<description>${escaped(summary)}</description>${date}</item>`,
  ].join('');
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
