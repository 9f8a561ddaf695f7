import type { Outlet } from '../../../shared/outlets/outlet';
import { escapeXml } from './escape-xml';
import { feedDate } from './feed-date';
import type { RenderFeed, WeekEntry } from './week-entry';

/** A Google News search feed: the outlet after each title, in <source>, and in a description that is only a link. */
export const googleNewsRss: RenderFeed = (entries, { outlet, feed, builtAt }) => {
  const site = new URL(outlet.homepage).hostname.replace('www.', '');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<rss xmlns:media="http://search.yahoo.com/mrss/" version="2.0">
<channel>
<generator>NFE/5.0</generator>
<title>"site:${site} when:2d" - Google News</title>
<link>https://news.google.example/search?q=site:${site}+when:2d</link>
<language>${feed.language}</language>
<lastBuildDate>${feedDate(builtAt)}</lastBuildDate>
<description>Google News</description>
${entries.map((entry) => item(entry, outlet)).join('\n')}
</channel>
</rss>
`;
};

const item = (entry: WeekEntry, outlet: Outlet): string => `<item>
<title>${escapeXml(`${entry.title} - ${outlet.name}`)}</title>
<link>${escapeXml(entry.link)}</link>
<guid isPermaLink="false">${escapeXml(entry.id)}</guid>
<pubDate>${feedDate(entry.publishedAt)}</pubDate>
<description>${escapeXml(linkList(entry, outlet))}</description>
<source url="${escapeXml(new URL(outlet.homepage).origin)}">${escapeXml(outlet.name)}</source>
</item>`;

const linkList = (entry: WeekEntry, outlet: Outlet): string =>
  `<a href="${escapeXml(entry.link)}" target="_blank">${escapeXml(entry.title)}</a>&nbsp;&nbsp;` +
  `<font color="#6f6f6f">${escapeXml(outlet.name)}</font>`;
