import fc from 'fast-check';
import { decode } from '../../shared/feeds/decode';

const declared = (encoding: string, text: string) => `<?xml version="1.0" encoding="${encoding}"?><t>${text}</t>`;
const ascii = (text: string, ...after: number[]) => Uint8Array.from([...Buffer.from(text, 'latin1'), ...after]);
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decode', () => {
  it.each([
    [
      'a UTF-8 byte order mark against a header',
      ascii('', 0xef, 0xbb, 0xbf, 0xc4, 0x8d),
      'a/b; charset=latin1',
      'utf-8',
      'č',
    ],
    [
      'a UTF-16LE byte order mark',
      Buffer.concat([ascii('', 0xff, 0xfe), utf16le('<я/>')]),
      undefined,
      'utf-16le',
      '<я/>',
    ],
    [
      'a UTF-16BE byte order mark',
      Buffer.concat([ascii('', 0xfe, 0xff), utf16be('<я/>')]),
      undefined,
      'utf-16be',
      '<я/>',
    ],
    ['UTF-16LE without a mark', utf16le(declared('utf-16', 'я')), undefined, 'utf-16le', declared('utf-16', 'я')],
    ['UTF-16BE without a mark', utf16be(declared('utf-16', 'я')), 'text/xml', 'utf-16be', declared('utf-16', 'я')],
    ['UTF-16LE by header after a blank', utf16le(' <я/>'), 'a/b;charset=UTF-16LE', 'utf-16le', ' <я/>'],
    ['a header: windows-1251', ascii('', 0xcc, 0xe8, 0xf0), 'a/b; charset="windows-1251"', 'windows-1251', 'Мир'],
    ['a header: windows-1250', ascii('', 0x9e, 0xe8), 'a/b; charset=cp1250', 'windows-1250', 'žč'],
    ['a header: windows-1254', ascii('', 0xdd, 0xfe), 'a/b; Charset=windows-1254', 'windows-1254', 'İş'],
    ['a header: ISO-8859-2', ascii('', 0xbe, 0xb9), 'a/b; charset=iso-8859-2', 'iso-8859-2', 'žš'],
    ['a header: ISO-8859-5', ascii('', 0xbc, 0xd8, 0xe0), 'a/b; charset=iso-8859-5', 'iso-8859-5', 'Мир'],
    ['a header: KOI8-U', ascii('', 0xed, 0xc9, 0xd2), 'a/b; charset=koi8-u', 'koi8-u', 'Мир'],
    [
      'a header: ISO-8859-1 means windows-1252',
      ascii('', 0x93, 0xe9, 0x80),
      'a/b; charset=iso-8859-1',
      'windows-1252',
      '“é€',
    ],
    [
      'a header before a declaration',
      ascii(declared('koi8-r', ''), 0xcc),
      'a/b; charset=windows-1251',
      'windows-1251',
      `${declared('koi8-r', '')}М`,
    ],
    [
      'a declaration',
      ascii(declared('windows-1251', ''), 0xcc),
      'text/xml',
      'windows-1251',
      `${declared('windows-1251', '')}М`,
    ],
    [
      'a declaration where the header’s label is unknown',
      ascii(declared('koi8-r', ''), 0xed),
      'a/b; charset=none',
      'koi8-r',
      `${declared('koi8-r', '')}М`,
    ],
    [
      'a declaration where the header’s UTF-8 cannot be',
      ascii(declared('windows-1251', ''), 0xcc, 0xe8),
      'a/b; charset=utf-8',
      'windows-1251',
      `${declared('windows-1251', '')}Ми`,
    ],
    [
      'the bytes where UTF-16 is declared in ASCII',
      ascii(declared('utf-16', 'a')),
      undefined,
      'utf-8',
      declared('utf-16', 'a'),
    ],
    ['the bytes: UTF-8', Buffer.from('čšđ Київ'), undefined, 'utf-8', 'čšđ Київ'],
    [
      'the bytes: UTF-8 with its last letter cut',
      Buffer.from('Київська').subarray(0, -1),
      'a/b; charset=utf-8',
      'utf-8',
      'Київськ\ufffd',
    ],
    ['windows-1252 where nothing else can be', ascii('caf', 0xe9, 0x96), 'a/b; charset=utf-8', 'windows-1252', 'café–'],
    ['nothing', new Uint8Array(), undefined, 'utf-8', ''],
    ['two bytes of a UTF-8 mark for what they are', ascii('', 0xef, 0xbb, 0x41), undefined, 'windows-1252', 'ï»A'],
    ['the ends of a UTF-8 mark for what they are', ascii('', 0xef, 0x41, 0xbf), undefined, 'windows-1252', 'ïA¿'],
    ['the rest of a UTF-8 mark for what it is', ascii('', 0x41, 0xbb, 0xbf), undefined, 'windows-1252', 'A»¿'],
    ['half of a UTF-16 mark for what it is', ascii('', 0xff, 0x41), undefined, 'windows-1252', 'ÿA'],
    ['half of another UTF-16 mark for what it is', ascii('', 0xfe, 0x41), undefined, 'windows-1252', 'þA'],
    ['the end of a UTF-16 mark for what it is', ascii('', 0x41, 0xff), undefined, 'windows-1252', 'Aÿ'],
    ['the end of another UTF-16 mark for what it is', ascii('', 0x41, 0xfe), undefined, 'windows-1252', 'Aþ'],
    ['a nought behind a letter for what it is', ascii('A\0'), undefined, 'utf-8', 'A\0'],
    ['a nought before a letter for what it is', ascii('\0A'), undefined, 'utf-8', '\0A'],
    ['a bracket behind a letter for what it is', ascii('A<'), undefined, 'utf-8', 'A<'],
    ['a header with blanks', ascii('', 0xcc), 'a/b ; charset = windows-1251', 'windows-1251', 'М'],
    ['a header in single quotes', ascii('', 0xcc), "a/b; charset='windows-1251'", 'windows-1251', 'М'],
    [
      'a declaration with blanks',
      ascii('<?xml encoding = "windows-1251"?>', 0xcc),
      undefined,
      'windows-1251',
      '<?xml encoding = "windows-1251"?>М',
    ],
    [
      'a declaration without quotes',
      ascii('<?xml encoding=windows-1251?>', 0xcc),
      undefined,
      'windows-1251',
      '<?xml encoding=windows-1251?>М',
    ],
    [
      'UTF-8 with one broken letter in five',
      Buffer.concat([Buffer.from('Київ'), ascii('', 0xd0)]),
      undefined,
      'utf-8',
      'Київ\ufffd',
    ],
    [
      'no UTF-8 with one broken letter in four',
      Buffer.concat([Buffer.from('éèê'), ascii('', 0xe9)]),
      undefined,
      'windows-1252',
      'Ã©Ã¨Ãªé',
    ],
  ])('believes %s', (_reason, bytes, contentType, encoding, text) => {
    expect(decode(bytes, contentType)).toEqual({ encoding, text });
  });

  it('never throws, whatever the bytes and the header', () => {
    const label = fc.oneof(
      fc.string(),
      fc.constantFrom('utf-8', 'utf-16', 'utf-7', 'replacement', 'gb18030', 'iso-2022-jp'),
    );
    const prefix = fc.oneof(
      fc.constant(''),
      label.map((name) => declared(name, '')),
    );
    fc.assert(
      fc.property(prefix, fc.uint8Array(), fc.option(label, { nil: undefined }), (start, rest, charset) => {
        const decoded = decode(Buffer.concat([Buffer.from(start), rest]), charset && `text/xml; charset=${charset}`);
        return typeof decoded.text === 'string' && decoded.encoding !== '';
      }),
    );
  });
});
