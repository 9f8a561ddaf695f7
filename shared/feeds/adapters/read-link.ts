import { type RawEntry, type RawValue, valuesOf } from '../raw-entry';
import type { Attributes } from '../walk-markup';

/** Longer addresses are no news articles; browsers and DynamoDB's indexes have limits not far from here. */
const maxLinkLength = 4_096;

/** Relations (RFC 4287, 4.2.7.2, and its registry) that lead elsewhere than to the entry. */
const elsewhere = new Set('enclosure edit license replies hub next prev service.edit service.post'.split(' '));

const absolute = (written: string, bases: readonly (string | undefined)[]): string | undefined => {
  const base = bases.reduce<string | undefined>(
    (outer, inner) => (inner !== undefined && URL.canParse(inner, outer) ? new URL(inner, outer).href : outer),
    undefined,
  );
  const link = written.trim();
  if (link === '' || link.length > maxLinkLength || !URL.canParse(link, base)) return undefined;
  const { protocol, href } = new URL(link, base);
  return (protocol === 'http:' || protocol === 'https:') && href.length <= maxLinkLength ? href : undefined;
};

type Written = { readonly written: string; readonly attributes: Attributes };

/** Better candidates first: Atom's alternate, the text of RSS, then whatever leads to anything of the entry. */
const rank = ({ attributes, text }: RawValue): number => {
  if (text.trim() !== '') return 1;
  if (attributes.rel !== undefined && attributes.rel.toLowerCase() !== 'alternate') return 2;
  return attributes.type === undefined || attributes.type.includes('html') ? 0 : 1;
};

/** The entry's own address, absolute and http(s); a guid that is one stands in for a missing link, as RSS 2.0 says. */
export const readLink = (raw: RawEntry, base: string): string | undefined => {
  const links = valuesOf(raw, 'link')
    .filter(({ attributes }) => !elsewhere.has(attributes.rel?.toLowerCase() ?? ''))
    .sort((one, other) => rank(one) - rank(other))
    .map(
      ({ text, attributes }): Written => ({ written: text.trim() === '' ? (attributes.href ?? '') : text, attributes }),
    );
  const permanent = valuesOf(raw, 'guid', 'id')
    .filter(({ text, attributes }) => attributes.ispermalink?.toLowerCase() !== 'false' && /^\s*https?:/i.test(text))
    .map(({ text, attributes }) => ({ written: text, attributes }));
  const about: Written = { written: raw.attributes['rdf:about'] ?? '', attributes: {} };
  for (const { written, attributes } of [...links, ...permanent, about]) {
    const link = absolute(written, [base, raw.attributes['xml:base'], attributes['xml:base']]);
    if (link !== undefined) return link;
  }
  return undefined;
};
