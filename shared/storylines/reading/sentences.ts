import { foldText, isAscii } from './fold-text';

/** One sentence of an item, folded and cut into words; the title's come first. */
export type Sentence = {
  readonly words: readonly string[];
  /** The sentence as written, for quoting. */
  readonly text: string;
  readonly inTitle: boolean;
  readonly isQuestion: boolean;
};

/** As much of an item as is read: news says what it says early, and hostile text must not cost time. */
const longestTitle = 400;
const longestSummary = 1500;
const mostSentences = 12;

const word = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;
/** The same in a folded text of ASCII alone, in half the time. */
const asciiWord = /[a-z0-9]+(?:'[a-z]+)?/g;
const boundary = /(?<=[.!?…])["'”’»)]*\s+(?=["'“‘«(]?[\p{Lu}\p{N}])|[|\n]/u;

/** Cuts an item into sentences, its title at semicolons too. Abbreviations may cut one in two: rules look at one sentence or at the whole item. */
export function sentences(title: string, summary: string, language: string): readonly Sentence[] {
  const head = title.slice(0, longestTitle).split(/;\s/);
  const tail = summary
    .slice(0, longestSummary)
    .split(boundary)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .slice(0, mostSentences);
  return [...head, ...tail].map((text, place) => ({
    words: wordsOf(foldText(text, language)),
    text,
    inTitle: place < head.length,
    isQuestion: /\?["'”’»]?$/.test(text),
  }));
}

/** '1,000' is one number, and so is '1.000'. */
const thousands = /(?<=\d)[.,](?=\d{3}(?!\d))/g;

function wordsOf(folded: string): readonly string[] {
  const plain = folded.replace(thousands, '');
  return plain.match(isAscii(plain) ? asciiWord : word) ?? [];
}
