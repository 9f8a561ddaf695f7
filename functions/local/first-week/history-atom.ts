import { escapeXml } from './escape-xml';
import { revisionDiff } from './revision-diff';
import type { RenderFeed } from './week-entry';

/** The Atom feed of a Wikipedia article's history: an entry a revision, with the diff to the one before as HTML. */
export const historyAtom: RenderFeed = (entries, { feed, builtAt }) => {
  const address = feed.candidates[0]?.url ?? '';
  const article = (new URL(address).searchParams.get('title') ?? feed.id).replaceAll('_', ' ');
  return `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
<id>${escapeXml(address)}</id>
<title>${escapeXml(article)} - Revision history</title>
<updated>${builtAt}</updated>
<subtitle>Revision history for this page on the wiki</subtitle>
<generator>MediaWiki 1.46.0</generator>
${entries
  .map(
    (entry) => `<entry>
<id>${escapeXml(entry.id)}</id>
<title>${escapeXml(`${entry.author}: ${`/* ${entry.section} */ ${entry.title}`.trim()}`)}</title>
<link rel="alternate" type="text/html" href="${escapeXml(entry.link)}"/>
<updated>${entry.publishedAt}</updated>
<summary type="html">${escapeXml(revisionDiff(entry))}</summary>
<author><name>${escapeXml(entry.author)}</name></author>
</entry>`,
  )
  .join('\n')}
</feed>
`;
};
