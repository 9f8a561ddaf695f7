import { Parser } from 'htmlparser2';

const feedTypes = /^application\/(rss\+xml|atom\+xml|feed\+json)\s*(;|$)/i;
const mostAnnounced = 20;
/** Characters: what a page announces stands in its head. */
const longestHead = 1_000_000;

/**
 * The feeds that a web page announces (`<link rel="alternate" type="application/rss+xml">` and its kin), as absolute
 * http(s) addresses in the page's order, each once, at most 20. Any text is a page: it never throws.
 */
export const announcedFeeds = (html: string, baseUrl: string): string[] => {
  const found = new Set<string>();
  let base = baseUrl;
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href = '' }) {
      if (name === 'base') base = resolved(href, baseUrl) ?? base;
      if (name !== 'link' || !feedTypes.test(type.trim()) || !/(^|\s)alternate(\s|$)/i.test(rel)) return;
      const url = resolved(href, base);
      if (url !== undefined && found.size < mostAnnounced) found.add(url);
    },
  });
  parser.end(html.slice(0, longestHead));
  return [...found];
};

const resolved = (href: string, base: string): string | undefined => {
  if (href.trim() === '' || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
};
