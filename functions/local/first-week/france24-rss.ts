import { escapeXml } from './escape-xml';
import { feedDate } from './feed-date';
import type { RenderFeed } from './week-entry';

/** France 24's RSS 2.0: who wrote an entry stands in dc:creator, 'AFP' for the agency's and others among them. */
export const france24Rss: RenderFeed = (entries, { feed, builtAt }) => `<?xml version="1.0" encoding="UTF-8"?>
<rss xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/" version="2.0">
<channel>
<title>FRANCE 24</title>
<link>https://www.france24.example/${feed.language}/</link>
<description><![CDATA[FRANCE 24]]></description>
<language>${feed.language}</language>
<lastBuildDate>${feedDate(builtAt)}</lastBuildDate>
${entries
  .map(
    (entry) => `<item>
<title>${escapeXml(entry.title)}</title>
<link>${escapeXml(entry.link)}</link>
<description>${escapeXml(entry.summary)}</description>
<pubDate>${feedDate(entry.publishedAt)}</pubDate>
<guid isPermaLink="false">${escapeXml(entry.id)}</guid>
<dc:creator>${escapeXml(entry.author)}</dc:creator>
<media:thumbnail url="https://s.france24.example/media/picture.jpg" width="1024" height="576"/>
</item>`,
  )
  .join('\n')}
</channel>
</rss>
`;
