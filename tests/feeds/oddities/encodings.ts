import { gzipSync } from 'node:zlib';
import { item, link, linked, type Oddity, rss, title, titled } from './oddity';

const both = rss(item(titled + linked));
const declared = (encoding: string, feed: string) => `<?xml version="1.0" encoding="${encoding}"?>${feed}`;
const withTitle = (written: string) => rss(item(`<title>${written}</title>${linked}`));
const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);
/** A feed in ASCII with one title of bytes in some other encoding. */
const coded = (encoding: string, ...written: readonly number[]) =>
  Buffer.concat([
    bytes(declared(encoding, `<rss version="2.0"><channel><item>${linked}<title>`), 'latin1'),
    Buffer.from(written),
    bytes('</title></item></channel></rss>', 'latin1'),
  ]);
const bigEndian = (text: string) => bytes(text, 'utf16le').swap16();
const wide = (text: string) => Buffer.from(Uint32Array.from(text, (character) => character.codePointAt(0) ?? 0).buffer);

/** Feeds in the encodings that they say, and in others. */
export const encodings: readonly Oddity[] = [
  ['UTF-8 with a byte order mark', bytes(`\ufeff${both}`, 'utf8'), title, link],
  ['UTF-8 that says ISO-8859-1', bytes(declared('iso-8859-1', withTitle('Мир')), 'utf8'), 'ÐœÐ¸Ñ€', link],
  ['UTF-8 that says UTF-16', bytes(declared('utf-16', withTitle('Мир')), 'utf8'), 'Мир', link],
  ['UTF-8 that says what nobody knows', bytes(declared('utf8-mb4', withTitle('Мир')), 'utf8'), 'Мир', link],
  [
    'UTF-16 with a mark, low byte first',
    bytes(`\ufeff${declared('utf-16', withTitle('Мир'))}`, 'utf16le'),
    'Мир',
    link,
  ],
  ['UTF-16 with a mark, high byte first', bigEndian(`\ufeff${declared('utf-16', withTitle('Мир'))}`), 'Мир', link],
  ['UTF-16 without a mark', bytes(declared('utf-16', withTitle('Мир')), 'utf16le'), 'Мир', link],
  ['UTF-16 without a mark, high byte first', bigEndian(declared('utf-16', withTitle('Мир'))), 'Мир', link],
  ['UTF-16 that says UTF-8', bytes(`\ufeff${declared('utf-8', withTitle('Мир'))}`, 'utf16le'), 'Мир', link],
  ['UTF-32 with a mark', wide(`\ufeff${both}`), title, link],
  ['UTF-32 without a mark', wide(both), title, link],
  ['windows-1251', coded('windows-1251', 0xcc, 0xe8, 0xf0), 'Мир', link],
  ['KOI8-R', coded('koi8-r', 0xed, 0xc9, 0xd2), 'Мир', link],
  ['KOI8-U', coded('KOI8-U', 0xed, 0xa6, 0xd2), 'Мір', link],
  ['ISO-8859-5', coded('iso-8859-5', 0xbc, 0xd8, 0xe0), 'Мир', link],
  ['code page 866', coded('cp866', 0x8c, 0xa8, 0xe0), 'Мир', link],
  ['windows-1250', coded('windows-1250', 0x8e, 0x9e), 'Žž', link],
  ['ISO-8859-2', coded('iso-8859-2', 0xae, 0xbe), 'Žž', link],
  ['ISO-8859-9', coded('iso-8859-9', 0xdd, 0xfd), 'İı', link],
  ['windows-1252 that says ISO-8859-1', coded('iso-8859-1', 0x93, 0x41, 0x94), '“A”', link],
  ['windows-1252 that says UTF-8', coded('utf-8', 0x93, 0x41, 0x94), '“A”', link],
  ['US-ASCII that is not', coded('us-ascii', 0xe9), 'é', link],
  ['GB2312', coded('gb2312', 0xba, 0xcd), '和', link],
  ['GB18030', coded('gb18030', 0xba, 0xcd), '和', link],
  ['Big5', coded('big5', 0xa9, 0x4d), '和', link],
  ['Shift_JIS', coded('shift_jis', 0x98, 0x61), '和', link],
  ['EUC-JP', coded('euc-jp', 0xcf, 0xc2), '和', link],
  ['EUC-KR', coded('euc-kr', 0xc6, 0xf2), '평', link],
  ['ISO-2022-JP', coded('iso-2022-jp', 0x1b, 0x24, 0x42, 0x4f, 0x42, 0x1b, 0x28, 0x42), '和', link],
  ['UTF-8 with a broken letter', coded('utf-8', ...Buffer.from('Переговори '), 0xd0), 'Переговори \ufffd', link],
  [
    'a declaration in single quotes',
    bytes(`<?xml version='1.0' encoding='windows-1251'?>${both}`, 'latin1'),
    title,
    link,
  ],
  ['gzip as the document itself', gzipSync(both), title, link],
];
