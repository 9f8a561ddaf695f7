import type { Lexicon, Place } from './lexicon';
import { findMeanings } from './lexicon';
import type { Rule } from './rule';
import type { Sentence } from './sentences';

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

/** Looks up an item's words. `implied` are meanings that every sentence carries, at its beginning, without naming them. */
export function readText(parts: readonly Sentence[], lexicon: Lexicon, implied: readonly string[] = []): ReadText {
  const named = new Set<string>();
  const read = parts.map((sentence) => {
    const found = findMeanings(sentence.words, lexicon);
    for (const meaning of found.keys()) named.add(meaning);
    for (const meaning of implied) if (!found.has(meaning)) found.set(meaning, unsaid);
    return { ...sentence, found };
  });
  return { sentences: read, named, meanings: implied.length === 0 ? named : new Set([...named, ...implied]) };
}

/** The sentence that a rule holds in, with the places of the words that it rests on. */
export type Match = { readonly sentence: ReadSentence; readonly places: readonly Place[] };

/** What goes without saying counts among what a rule needs, never among what it forbids or wants in the item. */
export function matchRule(rule: Rule, text: ReadText): Match | undefined {
  const { all, none, allInItem, noneInItem, notAsPartOf } = alternativesOf(rule);
  // What is nowhere in the item is in no sentence: most rules end here.
  if (!hasAll(all, text.meanings) || !hasAll(allInItem, text.named) || hasAny(noneInItem, text.named)) return undefined;
  if (rule.where === 'item') return hasAny(none, text.named) ? undefined : matchItem(text);
  const mayForbid = hasAny(none, text.named);
  for (const sentence of text.sentences) {
    if (rule.where === 'title' && !sentence.inTitle) break;
    if (mayForbid && none.some((meaning) => placesOf(meaning, sentence).some(({ to }) => to > 0))) continue;
    const places = standTogether(rule, all, sentence, notAsPartOf);
    if (places !== undefined) return { sentence, places };
  }
  return undefined;
}

function matchItem({ sentences: [first] }: ReadText): Match | undefined {
  return first === undefined ? undefined : { sentence: first, places: [{ from: 0, to: first.words.length }] };
}

/** A meaning as rules name it: one of several. */
type OneOf = readonly string[];
type Needs = { readonly [List in 'all' | 'none' | 'allInItem' | 'noneInItem' | 'notAsPartOf']: readonly OneOf[] };

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

/** The nearest places at which all meanings stand, one after another from each place of the first. */
function standTogether(
  rule: Rule,
  all: readonly OneOf[],
  sentence: ReadSentence,
  notAsPartOf: readonly OneOf[],
): readonly Place[] | undefined {
  const wider = notAsPartOf.flatMap((meaning) => placesOf(meaning, sentence));
  const stands: (readonly Place[])[] = [];
  for (const meaning of all) {
    const places = placesOf(meaning, sentence).filter((place) => !wider.some((whole) => isPartOf(place, whole)));
    if (places.length === 0) return undefined;
    stands.push(places);
  }
  const [first = nowhere, ...others] = stands;
  let best: readonly Place[] | undefined;
  for (const start of first) {
    const places = placesFrom(start, others, rule.inOrder);
    if (places === undefined || (rule.within !== undefined && spanOf(places) > rule.within)) continue;
    if (best === undefined || spanOf(places) < spanOf(best)) best = places;
  }
  return best;
}

const isPartOf = (place: Place, whole: Place) =>
  whole.from <= place.from && place.to <= whole.to && whole.to - whole.from > place.to - place.from;

const spanOf = (places: readonly Place[]) =>
  Math.max(...places.map(({ to }) => to)) - Math.min(...places.map(({ from }) => from));

function placesFrom(
  start: Place,
  others: readonly (readonly Place[])[],
  inOrder: boolean,
): readonly Place[] | undefined {
  const chosen = [start];
  let last = start;
  for (const places of others) {
    const end = last.to;
    const next = nearest(inOrder ? places.filter((place) => place.from >= end) : places, last);
    if (next === undefined) return undefined;
    last = next;
    chosen.push(next);
  }
  return chosen;
}

function nearest(places: readonly Place[], to: Place): Place | undefined {
  let best: Place | undefined;
  for (const place of places) {
    if (best === undefined || Math.abs(place.from - to.from) < Math.abs(best.from - to.from)) best = place;
  }
  return best;
}
