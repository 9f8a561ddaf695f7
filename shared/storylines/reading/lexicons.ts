import type { Language } from '../../outlets/outlet';
import type { Storyline } from '../storyline';
import en from '../words/en.json';
import fr from '../words/fr.json';
import ru from '../words/ru.json';
import sr from '../words/sr.json';
import tr from '../words/tr.json';
import uk from '../words/uk.json';
import { gateOf } from './gate';
import { compileLexicon, type Lexicon, type Words } from './lexicon';
import { dateMeanings } from './read-dates';

/** The word lists that all storylines share, by language. */
export type CommonWords = Readonly<Partial<Record<string, Words>>>;
export const commonWords: CommonWords = { en, sr, uk, ru, tr, fr };

/** The meanings that word lists have, in whichever language, and those that are worked out from dates. */
export const meaningsIn = (lists: CommonWords): ReadonlySet<string> =>
  new Set([...Object.values(lists).flatMap((words) => Object.keys(words ?? {})), ...dateMeanings]);
export const commonMeanings: ReadonlySet<string> = meaningsIn(commonWords);

/** What goes without saying in a language: outlets that write in Ukrainian write of Ukraine. */
const unsaid: Readonly<Record<string, readonly string[]>> = { uk: ['ukraine'] };

/** The meanings that an item in a language carries without naming them. */
export const impliedIn = (language: string): readonly string[] => unsaid[language] ?? [];

/** How the items of a language are read. */
export type Reader = {
  readonly lexicon: Lexicon;
  /** Finds nothing in a folded text that no storyline can file; absent where one files without naming anything. */
  readonly gate?: RegExp;
};

const compiled = new WeakMap<CommonWords, WeakMap<readonly Storyline[], Map<string, Reader>>>();

/**
 * The words of a language, those of the storylines themselves among them. English where we have no words of a language.
 * Made once for each array of storylines and lists: whoever reads much passes the same each time.
 */
export function readerFor(
  language: Language | string,
  storylines: readonly Storyline[],
  common: CommonWords = commonWords,
): Reader {
  const key = common[language] === undefined ? 'en' : language;
  const ofThese = madeFor(
    madeFor(compiled, common, () => new WeakMap()),
    storylines,
    () => new Map(),
  );
  return madeFor(ofThese, key, () => {
    const lists = [common[key] ?? {}, ...storylines.map(({ words }) => words[key] ?? {})];
    const needed = new Set(storylines.flatMap(({ neverWithout = [] }) => neverWithout));
    const isOpen =
      storylines.some(({ neverWithout }) => neverWithout === undefined) ||
      impliedIn(key).some((meaning) => needed.has(meaning));
    return { lexicon: compileLexicon(lists), ...(isOpen ? {} : { gate: gateOf(lists, [...needed]) }) };
  });
}

type Kept<Key, Value> = {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => void;
};

/** What is kept under a key; made once. */
function madeFor<Key, Value>(kept: Kept<Key, Value>, key: Key, make: () => Value): Value {
  const there = kept.get(key);
  if (there !== undefined) return there;
  const made = make();
  kept.set(key, made);
  return made;
}
