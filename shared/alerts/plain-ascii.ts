/** Characters that ASCII and GSM-7's basic table share, so that each takes one place in an SMS. */
const outsideBoth = /[^A-Za-z0-9 @$_!"#%&'()*+,\-./:;<=>?]/g;

const nearest: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚′`]/g, "'"],
  [/[“”„«»″]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/…/g, '...'],
  [/[[{]/g, '('],
  [/[\]}]/g, ')'],
  [/[đĐ]/g, 'dj'],
  [/ß/g, 'ss'],
  [/[ıİ]/g, 'i'],
];

/**
 * Our own words (names of storylines and statuses, which editors may write in any letters) for a subject line or an
 * SMS: accents dropped, typographic signs made plain, anything left over a question mark, cut at `limit` characters.
 */
export const plainAscii = (text: string, limit: number): string => {
  const folded = nearest.reduce((line, [sign, plain]) => line.replace(sign, plain), text);
  const ascii = folded.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').replace(outsideBoth, '?').trim();
  return ascii.length <= limit ? ascii : `${ascii.slice(0, limit - 3).trimEnd()}...`;
};
