import type { Feed } from '../../../shared/outlets/outlet';
import { escapeXml } from './escape-xml';
import { feedDate } from './feed-date';
import type { RenderFeed, WeekEntry } from './week-entry';

const istanbul = 'Europe/Istanbul';

/** Anadolu's RSS 2.0: a picture and a paragraph as HTML in each description, dates in Turkish time; the Turkish feed
 * leaves out the offset, as feeds that expect readers at home do. */
export const anadoluRss: RenderFeed = (entries, { outlet, feed, builtAt }) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0">
<channel>
<title>${escapeXml(outlet.name)}</title>
<link>${escapeXml(outlet.homepage)}</link>
<description>${escapeXml(outlet.name)} RSS</description>
<language>${feed.language}</language>
<pubDate>${feedDate(builtAt, istanbul)}</pubDate>
${entries
  .map(
    (entry) => `<item>
<guid isPermaLink="true">${escapeXml(entry.id)}</guid>
<link>${escapeXml(entry.link)}</link>
<title>${escapeXml(entry.title)}</title>
<description>${escapeXml(illustrated(entry.summary))}</description>
<pubDate>${dated(entry, feed)}</pubDate>
</item>`,
  )
  .join('\n')}
</channel>
</rss>
`;

const illustrated = (summary: string): string =>
  `<p><img src="https://cdn.aa.example/thumbs/picture.jpg" alt="" /></p><p>${escapeXml(summary)}</p>`;

const dated = (entry: WeekEntry, feed: Feed): string => {
  const date = feedDate(entry.publishedAt, istanbul);
  return feed.language === 'tr' ? date.replace(' +0300', '') : date;
};
