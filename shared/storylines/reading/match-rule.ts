import type { Lexicon, Place } from './lexicon';
import { findMeanings } from './lexicon';
import { dateMeaningsIn } from './read-dates';
import type { Rule } from './rule';
import type { Sentence } from './sentences';
import { standTogether } from './stand-together';

/** A sentence with what was found in it. */
export type ReadSentence = Sentence & { readonly found: ReadonlyMap<string, readonly Place[]> };

/** An item cut into sentences, with what stands in each and in all of it; `named` leaves out what only goes without saying. */
export type ReadText = {
  readonly sentences: readonly ReadSentence[];
  readonly meanings: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
};

/** Before the first word: where a meaning stands that goes without saying. */
const unsaid: readonly Place[] = [{ from: 0, to: 0 }];

/**
 * Looks up an item's words. `implied` are meanings that every sentence carries, at its beginning, without naming them;
 * `written` is the item's day (YYYY-MM-DD, UTC), for telling days to come from those that are over.
 */
export function readText(
  parts: readonly Sentence[],
  lexicon: Lexicon,
  implied: readonly string[] = [],
  written?: string,
): ReadText {
  const named = new Set<string>();
  const read = parts.map(({ words, text, inTitle, isQuestion }) => {
    const found = findMeanings(words, lexicon);
    if (written !== undefined)
      for (const [meaning, place] of dateMeaningsIn({ words, found }, written))
        found.set(meaning, [...(found.get(meaning) ?? []), place]);
    for (const meaning of found.keys()) named.add(meaning);
    for (const meaning of implied) if (!found.has(meaning)) found.set(meaning, unsaid);
    return { words, text, inTitle, isQuestion, found };
  });
  return { sentences: read, named, meanings: implied.length === 0 ? named : new Set([...named, ...implied]) };
}

/** The sentence that a rule holds in, with the places of the words that it rests on. */
export type Match = { readonly sentence: ReadSentence; readonly places: readonly Place[] };

/** What goes without saying counts among what a rule needs, never among what it forbids or wants in the item. */
export function matchRule(rule: Rule, text: ReadText): Match | undefined {
  const { all, none, allInItem, noneInItem, notAsPartOf, notAcross } = alternativesOf(rule);
  // What is nowhere in the item is in no sentence: most rules end here.
  if (!hasAll(all, text.meanings) || !hasAll(allInItem, text.named) || hasAny(noneInItem, text.named)) return undefined;
  if (rule.where === 'item') return hasAny(none, text.named) ? undefined : matchItem(text);
  const mayForbid = hasAny(none, text.named);
  for (const sentence of text.sentences) {
    if (rule.where === 'title' && !sentence.inTitle) break;
    if (mayForbid && none.some((meaning) => placesOf(meaning, sentence).some(({ to }) => to > 0))) continue;
    const found = placesOfAll(all, sentence);
    if (found === undefined) continue;
    const wider = notAsPartOf.flatMap((meaning) => placesOf(meaning, sentence));
    const between = notAcross.flatMap((meaning) => placesOf(meaning, sentence));
    const places = standTogether(rule, found, wider, between);
    if (places !== undefined) return { sentence, places };
  }
  return undefined;
}

function matchItem({ sentences: [first] }: ReadText): Match | undefined {
  return first === undefined ? undefined : { sentence: first, places: [{ from: 0, to: first.words.length }] };
}

/** A meaning as rules name it: one of several. */
type OneOf = readonly string[];
type Needs = {
  readonly [List in 'all' | 'none' | 'allInItem' | 'noneInItem' | 'notAsPartOf' | 'notAcross']: readonly OneOf[];
};

/** What a rule's lists stand for, 'talks|summit' taken apart; rules are few and asked of every item. */
const needs = new WeakMap<Rule, Needs>();
function alternativesOf(rule: Rule): Needs {
  const known = needs.get(rule);
  if (known !== undefined) return known;
  const made = {
    all: rule.all.map((meaning) => meaning.split('|')),
    none: rule.none.map((meaning) => meaning.split('|')),
    allInItem: rule.allInItem.map((meaning) => meaning.split('|')),
    noneInItem: rule.noneInItem.map((meaning) => meaning.split('|')),
    notAsPartOf: rule.notAsPartOf.map((meaning) => meaning.split('|')),
    notAcross: rule.notAcross.map((meaning) => meaning.split('|')),
  };
  needs.set(rule, made);
  return made;
}

const hasOne = (meaning: OneOf, found: ReadonlySet<string>): boolean => {
  for (const one of meaning) if (found.has(one)) return true;
  return false;
};
const hasAll = (meanings: readonly OneOf[], found: ReadonlySet<string>): boolean => {
  for (const meaning of meanings) if (!hasOne(meaning, found)) return false;
  return true;
};
const hasAny = (meanings: readonly OneOf[], found: ReadonlySet<string>): boolean => {
  for (const meaning of meanings) if (hasOne(meaning, found)) return true;
  return false;
};

const nowhere: readonly Place[] = [];
const placesOf = (meaning: OneOf, { found }: ReadSentence): readonly Place[] => {
  const [only] = meaning;
  if (only !== undefined && meaning.length === 1) return found.get(only) ?? nowhere;
  return meaning.flatMap((one) => found.get(one) ?? nowhere);
};

/** The places of each of some meanings; undefined as soon as one is not there, as in most sentences. */
function placesOfAll(all: readonly OneOf[], sentence: ReadSentence): readonly (readonly Place[])[] | undefined {
  const found: (readonly Place[])[] = [];
  for (const meaning of all) {
    const places = placesOf(meaning, sentence);
    if (places.length === 0) return undefined;
    found.push(places);
  }
  return found;
}
