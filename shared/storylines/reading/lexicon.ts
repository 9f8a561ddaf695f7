import { nameOf, numberOf } from './meaning-set';

/**
 * Word lists by meaning: 'talks' → ['talks', 'negotiat*', 'peace push']. A star stands for any ending; a phrase with a
 * minus before it is an exception: '-board of peace' is not 'peace'. '#' stands for any number: '# for #'. Words of one
 * family share a phrase: 'halt/pause strikes/attacks' is four.
 */
export type Words = Readonly<Record<string, readonly string[]>>;

type Word = { readonly stem: string; readonly open: boolean };
/** The words that may stand in one place of a phrase. */
type Step = readonly Word[];
type Phrase = {
  readonly meaning: number;
  readonly rest: readonly Step[];
  readonly except: boolean;
};

/** The phrases that a word begins; those among them that may stand before a word of no phrase, and before others met. */
type Known = {
  readonly phrases: readonly Phrase[];
  readonly beforeAny: readonly Phrase[];
  readonly before: Map<string, readonly Phrase[]> | undefined;
};

/** Word lists made ready for looking up: by each word, whole or by its stem, the phrases that it begins, often none. */
export type Lexicon = {
  readonly whole: ReadonlyMap<string, readonly Phrase[]>;
  readonly stems: ReadonlyMap<string, readonly Phrase[]>;
  readonly longestStem: number;
  /** What is known of words met before: the same few thousand come again and again. */
  readonly kept: Map<string, Known>;
};

/** Where a meaning stands in a sentence: from word `from` up to, not including, word `to`. */
export type Place = { readonly from: number; readonly to: number };

const step = (text: string): Step =>
  text.split('/').map((word) => ({ stem: word.replace(/\*$/, ''), open: word.endsWith('*') }));
const isAnyWord = ({ stem, open }: Word) => open && stem === '';
const isNumber = (word: string) => /^\d+$/.test(word);
const fits = (word: string | undefined, step: Step): boolean => {
  if (word === undefined) return false;
  for (const { stem, open } of step) {
    if (open ? word.startsWith(stem) : word === stem || (stem === '#' && isNumber(word))) return true;
  }
  return false;
};

/** Makes a lexicon of word lists; several lists of one meaning are joined. */
export function compileLexicon(lists: readonly Words[]): Lexicon {
  const whole = new Map<string, Phrase[]>();
  const stems = new Map<string, Phrase[]>();
  const begunBy = ({ stem, open }: Word): Phrase[] => {
    const index = open ? stems : whole;
    const there = index.get(stem) ?? [];
    index.set(stem, there);
    return there;
  };
  for (const [meaning, phrases] of lists.flatMap((words) => Object.entries(words))) {
    for (const phrase of phrases) {
      const except = phrase.startsWith('-');
      const [first = [], ...rest] = phrase
        .slice(except ? 1 : 0)
        .split(/[\s-]+/)
        .map(step);
      for (const word of first) begunBy(word).push({ meaning: numberOf(meaning), rest, except });
      for (const word of rest.flat()) begunBy(word);
    }
  }
  return { whole, stems, longestStem: Math.max(0, ...[...stems.keys()].map((stem) => stem.length)), kept: new Map() };
}

/** What stands in a sentence, three numbers each: a meaning's, and from and up to which word; most are never asked for more. */
export type Finds = readonly number[];

/** Finds every meaning in a sentence. Linear in the words: each looks up its own stems only. */
export function findMeanings(words: readonly string[], lexicon: Lexicon): Finds {
  const found: number[] = [];
  const exceptions: number[] = [];
  const known = words.map((word) => lexicon.kept.get(word) ?? lookUp(word, lexicon));
  for (let from = 0; from < known.length; from++) {
    for (const { meaning, rest, except } of phrasesAt(from, words, known)) {
      if (rest.length > 1 && !follows(rest, words, from + 1)) continue;
      (except ? exceptions : found).push(meaning, from, from + 1 + rest.length);
    }
  }
  return exceptions.length === 0 ? found : without(exceptions, found);
}

/** What is found, but for what an exception of the same meaning covers or touches. */
function without(exceptions: Finds, found: Finds): Finds {
  const left: number[] = [];
  for (let at = 0; at < found.length; at += 3) {
    const [meaning = 0, from = 0, to = 0] = [found[at], found[at + 1], found[at + 2]];
    if (!isExcepted(exceptions, meaning, from, to)) left.push(meaning, from, to);
  }
  return left;
}

function isExcepted(exceptions: Finds, meaning: number, from: number, to: number): boolean {
  for (let at = 0; at < exceptions.length; at += 3) {
    const [start = 0, end = 0] = [exceptions[at + 1], exceptions[at + 2]];
    if (exceptions[at] === meaning && from < end && start < to) return true;
  }
  return false;
}

/** The places of each meaning by its name, in the order of the sentence. */
export function placesOfEach(finds: Finds): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (let at = 0; at < finds.length; at += 3) {
    const name = nameOf(finds[at] ?? 0);
    const place = { from: finds[at + 1] ?? 0, to: finds[at + 2] ?? 0 };
    const there = places.get(name);
    if (there === undefined) places.set(name, [place]);
    else there.push(place);
  }
  return places;
}

function follows(rest: readonly Step[], words: readonly string[], at: number): boolean {
  let next = at;
  for (const step of rest) if (!fits(words[next++], step)) return false;
  return true;
}

/** So many different words are kept ready; a language's news repeats far fewer, and hostile text must not fill memory. */
const mostKept = 50_000;
/** And so many behind each: 'to' begins a hundred phrases, and any of our words may come after it. */
const mostBefore = 1_000;

const inNoPhrase: Known = { phrases: [], beforeAny: [], before: undefined };

/** The phrases that may stand at a word, by it and the next one; what comes behind those is still to be looked at. */
function phrasesAt(at: number, words: readonly string[], known: readonly Known[]): readonly Phrase[] {
  const { phrases, beforeAny, before } = known[at] ?? inNoPhrase;
  if (before === undefined) return phrases;
  if (known[at + 1] === inNoPhrase) return beforeAny;
  const next = words[at + 1] ?? '';
  const met = before.get(next);
  if (met !== undefined) return met;
  const found = phrases.filter(({ rest: [second] }) => second === undefined || fits(words[at + 1], second));
  if (before.size >= mostBefore) before.clear();
  before.set(next, found);
  return found;
}

function lookUp(word: string, lexicon: Lexicon): Known {
  const { whole, stems, longestStem, kept } = lexicon;
  const starts = [whole.get(word), isNumber(word) ? whole.get('#') : undefined];
  for (let length = Math.min(word.length, longestStem); length > 0; length--)
    starts.push(stems.get(word.slice(0, length)));
  const phrases = starts.flatMap((some) => some ?? []);
  const goesOn = phrases.some(({ rest }) => rest.length > 0);
  const beforeAny = phrases.filter(({ rest: [second] }) => second?.some(isAnyWord) ?? true);
  const known = starts.every((some) => some === undefined)
    ? inNoPhrase
    : { phrases, beforeAny, before: goesOn ? new Map() : undefined };
  if (kept.size >= mostKept) kept.clear();
  kept.set(word, known);
  return known;
}
