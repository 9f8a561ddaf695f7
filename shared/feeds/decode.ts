import { decodeWindows1252 } from './decode-windows-1252';

/**
 * A document's bytes as text, with the encoding that was taken, by its WHATWG name. Believed in this order, as far as
 * the bytes do not speak against it: a byte order mark or an unmistakable UTF-16 beginning, the charset of the HTTP
 * header, the XML declaration, UTF-8 where it fits; what is left is windows-1252. Labels that nobody knows are passed
 * over. Bytes that mean nothing become U+FFFD; it never throws.
 */
export const decode = (
  bytes: Uint8Array,
  contentType: string | undefined,
): { readonly text: string; readonly encoding: string } => {
  const marked = fromFirstBytes(bytes);
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  for (const label of [charsetOf(contentType), declaredIn(bytes), 'utf-8']) {
    const encoding = label === undefined ? undefined : encodingNamed(label);
    const text = encoding === undefined ? undefined : textIn(encoding, bytes);
    if (encoding !== undefined && text !== undefined) return { text, encoding };
  }
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
};

/** The byte order mark, or a first `<` as UTF-16 writes it. */
const fromFirstBytes = ([a, b, c]: Uint8Array): string | undefined => {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return undefined;
};

const charsetOf = (contentType: string | undefined): string | undefined =>
  /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];

/** The encoding in the XML declaration: all of ASCII but UTF-16, which has been told apart by then. */
const declaredIn = (bytes: Uint8Array): string | undefined => {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<\?xml[^>]{0,300}?\sencoding\s{0,9}=\s{0,9}["']?([\w.:-]+)/i.exec(start)?.[1];
};

const encodingNamed = (label: string): string | undefined => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
};

/** Bytes read as somebody says they are, if they can be that: a server's default or a copied declaration is often wrong. */
const textIn = (encoding: string, bytes: Uint8Array): string | undefined => {
  if (encoding.startsWith('utf-16') && !bytes.subarray(0, 1024).includes(0)) return undefined;
  // Node 20.18.3 to 24.6 decode windows-1252 as if it were latin1 (nodejs/node#60888).
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'utf-8' && !isMostlyUtf8(text) ? undefined : text;
};

/** One bad byte, or an end in the middle of a letter, does not turn a page of Cyrillic into something else. */
const isMostlyUtf8 = (decoded: string): boolean => {
  const broken = decoded.match(/\ufffd/g)?.length ?? 0;
  return broken === 0 || broken * 4 <= (decoded.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0);
};
