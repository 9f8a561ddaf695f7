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
  readonly meaning: string;
  readonly rest: readonly Step[];
  readonly except: boolean;
};

/** Word lists made ready for looking up: by the whole first word, and by its stem. */
export type Lexicon = {
  readonly whole: ReadonlyMap<string, readonly Phrase[]>;
  readonly stems: ReadonlyMap<string, readonly Phrase[]>;
  readonly longestStem: number;
  /** What was found at words met before: the same few thousand come again and again. */
  readonly kept: Map<string, readonly Phrase[]>;
};

/** Where a meaning stands in a sentence: from word `from` up to, not including, word `to`. */
export type Place = { readonly from: number; readonly to: number };

const step = (text: string): Step =>
  text.split('/').map((word) => ({ stem: word.replace(/\*$/, ''), open: word.endsWith('*') }));
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
  for (const [meaning, phrases] of lists.flatMap((words) => Object.entries(words))) {
    for (const phrase of phrases) {
      const except = phrase.startsWith('-');
      const [first = [], ...rest] = phrase
        .slice(except ? 1 : 0)
        .split(/[\s-]+/)
        .map(step);
      for (const { stem, open } of first) {
        const index = open ? stems : whole;
        const there = index.get(stem);
        if (there === undefined) index.set(stem, [{ meaning, rest, except }]);
        else there.push({ meaning, rest, except });
      }
    }
  }
  return { whole, stems, longestStem: Math.max(0, ...[...stems.keys()].map((stem) => stem.length)), kept: new Map() };
}

/** Finds every meaning in a sentence. Linear in the words: each looks up its own stems only. */
export function findMeanings(words: readonly string[], lexicon: Lexicon): Map<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  const exceptions: (Place & { readonly meaning: string })[] = [];
  let next = 0;
  for (const word of words) {
    const from = next++;
    for (const { meaning, rest, except } of phrasesAt(word, lexicon)) {
      if (rest.length > 0 && !follows(rest, words, next)) continue;
      const place = { from, to: from + 1 + rest.length };
      const there = found.get(meaning);
      if (except) exceptions.push({ meaning, ...place });
      else if (there === undefined) found.set(meaning, [place]);
      else there.push(place);
    }
  }
  for (const { meaning, from, to } of exceptions) {
    const left = (found.get(meaning) ?? []).filter((place) => place.to <= from || place.from >= to);
    if (left.length > 0) found.set(meaning, left);
    else found.delete(meaning);
  }
  return found;
}

function follows(rest: readonly Step[], words: readonly string[], at: number): boolean {
  let next = at;
  for (const step of rest) if (!fits(words[next++], step)) return false;
  return true;
}

/** So many different words are kept ready; a language's news repeats far fewer, and hostile text must not fill memory. */
const mostKept = 50_000;

function phrasesAt(word: string, lexicon: Lexicon): readonly Phrase[] {
  const kept = lexicon.kept.get(word);
  if (kept !== undefined) return kept;
  const found = [...(lexicon.whole.get(word) ?? []), ...((isNumber(word) && lexicon.whole.get('#')) || [])];
  for (let length = Math.min(word.length, lexicon.longestStem); length > 0; length--) {
    found.push(...(lexicon.stems.get(word.slice(0, length)) ?? []));
  }
  if (lexicon.kept.size >= mostKept) lexicon.kept.clear();
  lexicon.kept.set(word, found);
  return found;
}
