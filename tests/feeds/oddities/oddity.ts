/**
 * A small made-up document of a kind that is met in the wild, and what must come of its first entry. Links are
 * relative to https://x.example/news/feed.xml.
 */
export type Oddity = readonly [reason: string, document: string | Uint8Array, title: string, link: string | undefined];

/** The entry that nearly all of them have. */
export const title = 'Round ends';
export const link = 'https://x.example/1';

export const rss = (inside: string, attributes = ' version="2.0"'): string =>
  `<rss${attributes}><channel><title>Made up</title><link>https://x.example/</link>${inside}</channel></rss>`;
export const item = (inside: string): string => `<item>${inside}</item>`;
export const atom = (entry: string, attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>Made up</title><entry>${entry}</entry></feed>`;
export const titled = `<title>${title}</title>`;
export const linked = `<link>${link}</link>`;
export const atomLinked = `<link href="${link}"/>`;
