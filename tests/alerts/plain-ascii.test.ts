import { plainAscii } from '../../shared/alerts/plain-ascii';

describe('plainAscii', () => {
  it.each([
    ['plain words stay', 'Talks: now stalled (was scheduled)', 'Talks: now stalled (was scheduled)'],
    ['accents are dropped', 'Šibenik, Çanakkale', 'Sibenik, Canakkale'],
    ['letters that no accent makes are written out', 'Đukić, Straße, ılık', 'djukic, Strasse, ilik'],
    ['single quotes are made plain', '‘a’ ‚b′ `c`', "'a' 'b' 'c'"],
    ['double quotes are made plain', '“a” „b″ «c»', '"a" "b" "c"'],
    ['dashes are made plain', 'a–b—c−d‑e', 'a-b-c-d-e'],
    ['dots are written out', 'a…', 'a...'],
    ['brackets that an SMS pays double for are replaced', '[a] {b}', '(a) (b)'],
    ['white space is folded', ' a \n\t b ', 'a b'],
    ['anything else is a question mark', 'a~b|c^d€e\\f', 'a?b?c?d?e?f'],
    ['another script is question marks', 'Мир', '???'],
  ])('%s', (_reason, text, expected) => {
    expect(plainAscii(text, 99)).toBe(expected);
  });

  it('cuts what is too long, and shows it', () => {
    expect(plainAscii('1234567890', 10)).toBe('1234567890');
    expect(plainAscii('12345678901', 10)).toBe('1234567...');
    expect(plainAscii('123456 78901', 10)).toBe('123456...');
  });
});
