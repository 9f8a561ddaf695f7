import { preClean } from '../../shared/feeds/pre-clean';

/** Longer than the pieces that a text is cleaned in. */
const times = 40_000;

describe('preClean, on a text of several pieces,', () => {
  it.each([
    ['keeps entities whole wherever a piece ends', '&amp;', '&amp;'],
    ['keeps numbers of characters whole', '&#8217;', '&#8217;'],
    ['escapes every bare ampersand', '& ', '&amp; '],
    ['escapes an entity of HTML once', '&nbsp;', '&amp;nbsp;'],
    ['escapes every bare bracket', '< ', '&lt; '],
    ['keeps tags', '<b>x</b>', '<b>x</b>'],
    ['leaves out control characters', 'x\u0001', 'x'],
  ])('%s', (_fact, piece, cleaned) => {
    for (let shift = 0; shift < 8; shift++) {
      const before = 'x'.repeat(shift);

      expect(preClean(before + piece.repeat(times)) === before + cleaned.repeat(times)).toBe(true);
    }
  });
});
