import { type RawEntry, type RawValue, valuesOf } from '../raw-entry';
import type { Attributes } from '../walk-markup';

/** Longer addresses are no news articles; browsers and DynamoDB's indexes have limits not far from here. */
const maxLinkLength = 4_096;

/** Relations (RFC 4287, 4.2.7.2, and its registry) that lead elsewhere than to the entry. */
const elsewhere = new Set(
  'enclosure edit license payment replies hub first last next prev previous service.edit service.post'.split(' '),
);

/** An address that no base changes. */
const isWhole = /^https?:\/\//i;

const resolved = (address: string, base?: string): URL | undefined =>
  URL.canParse(address, base) ? new URL(address, base) : undefined;

const innerBase = (outer: string | undefined, inner: string | undefined): string | undefined =>
  inner === undefined ? outer : (resolved(inner, outer)?.href ?? outer);

/** An address as the bases make it, outermost first; undefined where it cannot be one, or is not of the web. */
const absolute = (written: string, bases: readonly (string | undefined)[]): string | undefined => {
  const link = written.trim().replace(/^www\./i, 'http://www.');
  if (link === '' || link.length > maxLinkLength) return undefined;
  const url = isWhole.test(link) ? resolved(link) : resolved(link, bases.reduce(innerBase, undefined));
  return url !== undefined && /^https?:$/.test(url.protocol) && url.href.length <= maxLinkLength ? url.href : undefined;
};

type Written = { readonly written: string; readonly attributes: Attributes };

/** Better candidates first: Atom's alternate, the text of RSS, then whatever leads to anything of the entry. */
const rank = ({ attributes, text }: RawValue): number => {
  if (text.trim() !== '') return 1;
  if (attributes.rel !== undefined && attributes.rel.toLowerCase() !== 'alternate') return 2;
  return attributes.type === undefined || attributes.type.includes('html') ? 0 : 1;
};

/** Whether a guid is an address by what it looks like, or because the feed says so. */
const isAddress = (text: string, isPermaLink: string | undefined): boolean =>
  isPermaLink === 'true' || (isPermaLink !== 'false' && /^\s*https?:/i.test(text));

const linksOf = (raw: RawEntry): readonly Written[] =>
  valuesOf(raw, 'link')
    .filter(({ attributes }) => !elsewhere.has(attributes.rel?.toLowerCase() ?? ''))
    .sort((one, other) => rank(one) - rank(other))
    .map(({ text, attributes }) => ({ written: text.trim() === '' ? (attributes.href ?? '') : text, attributes }));

/** Where the contents of an entry are that has no page of its own: Atom's content elsewhere, a podcast's recording. */
const elsewhereOf = (raw: RawEntry): readonly Written[] => {
  const contents = valuesOf(raw, 'content').map(({ attributes }) => ({ written: attributes.src ?? '', attributes }));
  const recordings = valuesOf(raw, 'enclosure', 'link')
    .filter(({ attributes }) => attributes.rel === undefined || attributes.rel.toLowerCase() === 'enclosure')
    .map(({ attributes }) => ({ written: attributes.url ?? attributes.href ?? '', attributes }));
  return [...contents, ...recordings];
};

/**
 * The entry's own address, absolute and http(s); the one that FeedBurner replaced before that of FeedBurner. A guid that
 * is one stands in for a missing link, as RSS 2.0 says, then the subject of RDF and CDF, then what the entry encloses.
 */
export const readLink = (raw: RawEntry, base: string): string | undefined =>
  firstAbsolute(valuesOf(raw, 'origlink').map(asWritten), raw, base) ??
  firstAbsolute(linksOf(raw), raw, base) ??
  firstAbsolute(
    valuesOf(raw, 'guid', 'id')
      .filter(({ text, attributes }) => isAddress(text, attributes.ispermalink?.toLowerCase()))
      .map(asWritten),
    raw,
    base,
  ) ??
  firstAbsolute(
    [raw.attributes['rdf:about'], raw.attributes.href].map((written = '') => ({ written, attributes: {} })),
    raw,
    base,
  ) ??
  firstAbsolute(elsewhereOf(raw), raw, base);

const asWritten = ({ text, attributes }: RawValue): Written => ({ written: text, attributes });

const firstAbsolute = (candidates: readonly Written[], raw: RawEntry, base: string): string | undefined => {
  for (const { written, attributes } of candidates) {
    const link = absolute(written, [base, raw.attributes['xml:base'], attributes['xml:base']]);
    if (link !== undefined) return link;
  }
  return undefined;
};
