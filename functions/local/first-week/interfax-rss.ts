import { escapeXml } from './escape-xml';
import { feedDate } from './feed-date';
import type { RenderFeed } from './week-entry';

const kyiv = 'Europe/Kyiv';

/** Interfax-Ukraine's plain RSS 2.0: text descriptions, dates in Kyiv time with their offset, links as ids. */
export const interfaxRss =
  (encoding: 'utf-8' | 'windows-1251'): RenderFeed =>
  (entries, { outlet, feed, builtAt }) =>
    `<?xml version="1.0" encoding="${encoding}"?>
<rss version="2.0">
<channel>
<title>${escapeXml(outlet.name)}</title>
<link>${escapeXml(outlet.homepage)}</link>
<description>${escapeXml(outlet.name)}: last news</description>
<language>${feed.language}</language>
<lastBuildDate>${feedDate(builtAt, kyiv)}</lastBuildDate>
${entries
  .map(
    (entry) => `<item>
<title>${escapeXml(entry.title)}</title>
<link>${escapeXml(entry.link)}</link>
<guid isPermaLink="true">${escapeXml(entry.id)}</guid>
<description>${escapeXml(entry.summary)}</description>
<pubDate>${feedDate(entry.publishedAt, kyiv)}</pubDate>
</item>`,
  )
  .join('\n')}
</channel>
</rss>
`;
