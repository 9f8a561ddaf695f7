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

/** A question behind a statement asks about it, and does not question it: 'Talks have ended in Geneva. What next?' */
const asksBehind = /^(?<statement>.{20,}?[.:!…]|.{20,}? [–—-]) (?<question>\p{L}[^.:!]*\?["'”’»]?)$/u;

const beforeQuestion = (title: string): readonly string[] => {
  const { statement, question } = title.endsWith('?') ? (asksBehind.exec(title)?.groups ?? {}) : {};
  return statement === undefined || question === undefined ? [title] : [statement, question];
};

/** As much of an item as is read, folded in one piece. */
export const foldedText = (title: string, summary: string, language: string): string =>
  foldText(`${title.slice(0, longestTitle)}\n${summary.slice(0, longestSummary)}`, language);

/** Cuts an item into sentences, its title at semicolons and before a question too. Abbreviations may cut one in two: rules look at one sentence or at the whole item. */
export function sentences(title: string, summary: string, language: string): readonly Sentence[] {
  const head = title.slice(0, longestTitle).split('; ').flatMap(beforeQuestion);
  const tail = summary === '' ? [] : sentencesOf(summary.slice(0, longestSummary));
  return [
    ...head.map((text) => sentence(text, language, true)),
    ...tail.map((text) => sentence(text, language, false)),
  ];
}

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(boundary)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .slice(0, mostSentences);

const sentence = (text: string, language: string, inTitle: boolean): Sentence => ({
  words: wordsOf(foldText(text, language)),
  text,
  inTitle,
  isQuestion: text.includes('?') && /\?["'”’»]?$/.test(text),
});

/** '1,000' is one number, and so is '1.000'. */
const thousands = /(\d)[.,](?=\d{3}(?!\d))/g;
/** What most sentences have none of: a letter beyond ASCII, a point or a comma in a number. */
const special = /[^\x00-\x7f]|\d[.,]\d/;

function wordsOf(folded: string): readonly string[] {
  if (!special.test(folded)) return folded.match(asciiWord) ?? [];
  const plain = folded.replace(thousands, '$1');
  return plain.match(isAscii(plain) ? asciiWord : word) ?? [];
}
