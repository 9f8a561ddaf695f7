import { gunzipSync } from 'node:zlib';

/** Bytes of a document packed into itself; more than a fetch lets in. */
const maxOutputLength = 8 * 1024 * 1024;

/**
 * A document's bytes, taken out of gzip where a server sends a packed file as if it were the document itself; undefined
 * when that is damaged or unpacks to more than any feed. Other bytes come back as they are.
 */
export const unpacked = (bytes: Uint8Array): Uint8Array | undefined => {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength });
  } catch {
    return undefined;
  }
};

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** A feed's text; one that is escaped as a whole, as for showing it on a page, is taken back to what it was. */
export const unescaped = (text: string): string =>
  /^\s*&lt;(?:\?xml|!doctype|rss|feed|rdf)/i.test(text)
    ? text.replace(/&(lt|gt|quot|amp);/g, (entity, name: string) => signs[name] ?? entity)
    : text;
