import type { FiledItem } from '../filed-item';
import { foldText } from '../reading/fold-text';

export type Words = ReadonlySet<number>;

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

/**
 * The set of words of a title or summary, by which copies of one wire story are told, each word as a number: a dense
 * window has thousands of texts to cut, and strings cost more than the cutting. The sets are short, so their Jaccard
 * similarity is worked out exactly; MinHash would only estimate it.
 */
function wordsOf(text: string, lang: string): Words {
  const plain = plainText(text.slice(0, 400), lang);
  const words = new Set<number>();
  let word = 0;
  for (let place = 0; place < plain.length; place++) {
    const code = plain.charCodeAt(place);
    if (isOfWord(code)) word = (Math.imul(word, 31) + code) & 0x3fffffff;
    else if (word !== 0 && !isAccent(code)) {
      words.add(word);
      word = 0;
    }
  }
  if (word !== 0) words.add(word);
  return words;
}

/** Serbian in its two scripts is one text; elsewhere letters and accents apart are enough. */
const plainText = (text: string, lang: string): string => {
  if (lang === 'sr') return foldText(text, lang);
  const lower = text.toLowerCase();
  return isAscii.test(lower) ? lower : lower.normalize('NFD');
};

const isAscii = /^[ -~]*$/;

/** Small letters and digits; beyond ASCII, letters of any script, each looked up once. */
const isOfWord = (code: number): boolean => {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  const known = letters.get(code);
  if (known !== undefined) return known;
  const isLetter = /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
  letters.set(code, isLetter);
  return isLetter;
};

/** At most 65,536 code units. */
const letters = new Map<number, boolean>();

const isAccent = (code: number): boolean => code >= 0x300 && code < 0x370;
