import type { FiledItem } from '../filed-item';
import { foldText } from '../reading/fold-text';

/** Each word once. To look through so few numbers takes less time than to fill a set with them. */
export type Words = readonly number[];

/**
 * The words of an item's title and summary, by which copies of one wire story are told: cut when they are first asked
 * for, because most items are never compared with another, and those that are, again and again.
 */
export class StoryWords {
  private ofTitle: Words | undefined;
  private ofSummary: Words | undefined;

  constructor(private readonly item: Pick<FiledItem, 'title' | 'summary' | 'lang'>) {}

  title(): Words {
    this.ofTitle ??= wordsOf(this.item.title, this.item.lang);
    return this.ofTitle;
  }

  summary(): Words {
    this.ofSummary ??= wordsOf(this.item.summary, this.item.lang);
    return this.ofSummary;
  }
}

/** As much of a text as is compared. */
const mostLetters = 400;

/**
 * The set of words of a title or summary, by which copies of one wire story are told, each word as a number: a dense
 * window has thousands of texts to cut, and strings cost more than the cutting. The sets are short, so their Jaccard
 * similarity is worked out exactly; MinHash would only estimate it.
 */
function wordsOf(text: string, lang: string): Words {
  const signs = lang === 'sr' ? serbianSigns : plainSigns;
  const words: number[] = [];
  const length = Math.min(text.length, mostLetters);
  let word = 0;
  for (let place = 0; place < length; place++) {
    const code = text.charCodeAt(place);
    const sign = signs.known[code] || signOf(code, signs);
    if (sign > 0xffff) word = withLetter(word, sign >>> 16);
    if (sign > accent) word = withLetter(word, sign & 0xffff);
    else if (sign === end && word !== 0) {
      if (!words.includes(word)) words.push(word);
      word = 0;
    }
  }
  if (word !== 0 && !words.includes(word)) words.push(word);
  return words;
}

const withLetter = (word: number, letter: number): number => (Math.imul(word, 31) + letter) & 0x3fffffff;

/** What a character is to a word: it ends one, it is passed over, or it is a letter, or two, the first in the upper half. */
const end = 1;
const accent = 2;

/** Each character is looked up once; of a table's 65,536 places only those of the alphabets met are ever touched. */
type Signs = { readonly known: Uint32Array; readonly plain: (character: string) => string };

/** Case and accents apart; Serbian in its two scripts is one text. */
const plainSigns: Signs = { known: new Uint32Array(0x10000), plain: (one) => one.toLowerCase().normalize('NFD') };
const serbianSigns: Signs = { known: new Uint32Array(0x10000), plain: (one) => foldText(one, 'sr') };

function signOf(code: number, { known, plain }: Signs): number {
  const letters = plain(String.fromCharCode(code)).replace(/[\u0300-\u036f]/g, '');
  const [first = 0, second] = Array.from(letters, (letter) => letter.charCodeAt(0));
  const sign = /^[\p{L}\p{N}]/u.test(letters) ? (second === undefined ? first : first * 0x10000 + second) : end;
  known[code] = letters === '' ? accent : sign;
  return known[code];
}
