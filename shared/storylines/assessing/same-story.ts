import { foldText } from '../reading/fold-text';
import type { Judging } from './judging';
import type { Report } from './report';

/** Summaries shorter than this many words are alike by chance. */
const tellingWords = 8;

/**
 * Whether two reports are copies of one wire story. Reports of one event share their key words, copies of one text
 * nearly all: titles alone must be almost the same, and summaries must be long enough to tell.
 */
export function isCopy(a: Report, b: Report, { sameTitle, sameSummary }: Judging): boolean {
  if (areAlike(titleWords(a), titleWords(b), sameTitle)) return true;
  const [one, other] = [summaryWords(a), summaryWords(b)];
  return Math.min(one.size, other.size) >= tellingWords && areAlike(one, other, sameSummary);
}

type Words = ReadonlySet<number>;

/** Most reports are never compared, and those that are, again and again. */
const remembered = (part: (report: Report) => string) => {
  const known = new WeakMap<Report, Words>();
  return (report: Report): Words => {
    const words = known.get(report) ?? wordsOf(part(report), report.item.lang);
    known.set(report, words);
    return words;
  };
};
const titleWords = remembered(({ item }) => item.title);
const summaryWords = remembered(({ item }) => item.summary);

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
const plainText = (text: string, lang: string): string =>
  lang === 'sr' ? foldText(text, lang) : text.toLowerCase().normalize('NFD');

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

/** Whether the Jaccard similarity of two sets is at least so much, from 0 (nothing in common) to 1 (the same). */
function areAlike(a: Words, b: Words, atLeast: number): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  // A set within the other is as similar to it as their sizes are, and no two are more so.
  if (small.size < atLeast * large.size) return false;
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return common >= atLeast * (small.size + large.size - common);
}
