import { plainText } from './plain-text';
import { type Attributes, walkMarkup } from './walk-markup';

/** The tag that a feed begins with. */
export type FeedRoot = {
  /** Where its '<' is in the cleaned document. */
  readonly start: number;
  /** As written, prefix included. */
  readonly name: string;
  readonly attributes: Attributes;
};

/** What a document is, before it is parsed. */
export type Detected =
  | { readonly kind: 'xml'; readonly format: string; readonly root: FeedRoot }
  | { readonly kind: 'json' }
  | { readonly kind: 'page' }
  | { readonly kind: 'nothing'; readonly reason: string };

const rootTag = /<(?:[\w.-]{1,60}:)?(?:rss|rdf|feed|channel|item|entry|html)(?=[\s>/])/i;
/** A feed that somebody put into a page as it is: no page has these tags of its own. */
const framedFeed = /<(?:[\w.-]{1,60}:)?(?:rss|feed)(?=\s[^>]{0,500}\b(?:version|xmlns)\b)/i;
const firstTag = /<([a-z][\w:.-]{0,60})/i;
const pageTags = new Set(
  'html head body p div span script style meta title link table center main form h1 h2 br b a pre'.split(' '),
);

const formatOf = (name: string, attributes: Attributes): string => {
  const local = name.toLowerCase().split(':').at(-1);
  const version = /^\s*([\d.]{1,10})/.exec(attributes.version ?? '')?.[1];
  const namespaces = Object.values(attributes).join(' ');
  if (local === 'feed' || local === 'entry') {
    return version === '0.3' || namespaces.includes('purl.org/atom/ns#') ? 'Atom 0.3' : 'Atom 1.0';
  }
  if (local === 'rdf') return namespaces.includes('netscape.com/rdf') ? 'RSS 0.90' : 'RSS 1.0';
  return version === undefined ? 'RSS' : `RSS ${version}`;
};

const readRoot = (cleaned: string, start: number): FeedRoot => {
  const end = cleaned.indexOf('>', start);
  let root: FeedRoot = { start, name: '', attributes: {} };
  walkMarkup(end === -1 ? `${cleaned.slice(start)}>` : cleaned.slice(start, end + 1), 'xml', {
    text: () => {},
    open: (name, attributes) => {
      if (root.name === '') root = { start, name, attributes };
    },
    close: () => {},
  });
  return root;
};

/**
 * Tells a feed from a web page and from everything else, by the first tag that only one of them has: whatever a server
 * wrote before the feed does not matter. `cleaned` is the same document after the pre-clean.
 */
export const detectFeed = (document: string, cleaned: string): Detected => {
  const beginning = document.slice(0, 1_000).trimStart();
  if (beginning === '') return { kind: 'nothing', reason: 'the document is empty' };
  if (beginning.startsWith('{')) return { kind: 'json' };

  const found = framedFeed.exec(cleaned) ?? rootTag.exec(cleaned);
  if (found !== null && !found[0].toLowerCase().endsWith('html')) {
    const root = readRoot(cleaned, found.index);
    return { kind: 'xml', format: formatOf(root.name, root.attributes), root };
  }

  const first = firstTag.exec(cleaned)?.[1];
  if (found !== null || /^<!doctype\s{1,100}html/i.test(beginning)) return { kind: 'page' };
  if (first !== undefined && pageTags.has(first.toLowerCase())) return { kind: 'page' };
  return {
    kind: 'nothing',
    reason:
      first === undefined
        ? `this is neither XML nor JSON: it begins with '${plainText(beginning.slice(0, 200)).slice(0, 40)}'`
        : `this is XML, but no feed: its first tag is <${first}>`,
  };
};
