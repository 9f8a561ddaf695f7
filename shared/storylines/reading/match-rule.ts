import { type Finds, findMeanings, type Lexicon, type Place, placesOfEach } from './lexicon';
import { addMeaning, hasMeaning, type MeaningSet, numberOf } from './meaning-set';
import { dateMeaningsIn } from './read-dates';
import type { Rule } from './rule';
import { type Needs, needsOf, needsOfAll, type OneOf } from './rule-needs';
import type { Sentence } from './sentences';
import { standTogether } from './stand-together';

/** A sentence with what was found in it. Most are of no storyline, and are never asked where something stands. */
export class ReadSentence implements Sentence {
  readonly words: readonly string[];
  readonly text: string;
  readonly inTitle: boolean;
  readonly isQuestion: boolean;
  private places: ReadonlyMap<string, readonly Place[]> | undefined;

  constructor(
    { words, text, inTitle, isQuestion }: Sentence,
    readonly finds: Finds,
  ) {
    this.words = words;
    this.text = text;
    this.inTitle = inTitle;
    this.isQuestion = isQuestion;
  }

  /** The places of each meaning. */
  get found(): ReadonlyMap<string, readonly Place[]> {
    this.places ??= placesOfEach(this.finds);
    return this.places;
  }
}

/** An item cut into sentences, with what stands in each and in all of it; `named` leaves out what only goes without saying. */
export type ReadText = {
  readonly sentences: readonly ReadSentence[];
  readonly meanings: Readonly<MeaningSet>;
  readonly named: Readonly<MeaningSet>;
};

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
  const named: MeaningSet = [];
  const sentences = parts.map((part) => {
    const plain = new ReadSentence(part, findMeanings(part.words, lexicon));
    const days = written === undefined ? [] : dateMeaningsIn(plain, written);
    const read = days.length === 0 ? plain : new ReadSentence(part, [...plain.finds, ...days]);
    for (let at = 0; at < read.finds.length; at += 3) addMeaning(named, read.finds[at] ?? 0);
    return read;
  });
  if (implied.length === 0) return { sentences, named, meanings: named };
  const meanings = named.slice();
  for (const meaning of implied) addMeaning(meanings, numberOf(meaning));
  return { sentences: sentences.map((sentence) => withUnsaid(sentence, implied)), named, meanings };
}

/** What goes without saying and is not said stands before the first word. */
const withUnsaid = (sentence: ReadSentence, implied: readonly string[]): ReadSentence => {
  const unsaid = implied.filter((meaning) => !sentence.found.has(meaning)).flatMap((one) => [numberOf(one), 0, 0]);
  return unsaid.length === 0 ? sentence : new ReadSentence(sentence, [...sentence.finds, ...unsaid]);
};

/** The sentence that a rule holds in, with the places of the words that it rests on. */
export type Match = { readonly sentence: ReadSentence; readonly places: readonly Place[] };

/** The first of some rules that holds. */
export const firstThatHolds = <Of extends Rule>(rules: readonly Of[], text: ReadText): Of | undefined => {
  const needs = needsOfAll(rules);
  return rules.find((rule, at) => matchRule(rule, text, needs[at]) !== undefined);
};

/** What goes without saying counts among what a rule needs, never among what it forbids or wants in the item. */
export function matchRule(rule: Rule, text: ReadText, needs: Needs = needsOf(rule)): Match | undefined {
  const { all, none, allInItem, noneInItem, notAsPartOf, notAcross } = needs;
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

const hasOne = ({ numbers }: OneOf, found: Readonly<MeaningSet>): boolean => {
  for (const number of numbers) if (hasMeaning(found, number)) return true;
  return false;
};
const hasAll = (needed: readonly OneOf[], found: Readonly<MeaningSet>): boolean => {
  for (const one of needed) if (!hasOne(one, found)) return false;
  return true;
};
const hasAny = (needed: readonly OneOf[], found: Readonly<MeaningSet>): boolean => {
  for (const one of needed) if (hasOne(one, found)) return true;
  return false;
};

const nowhere: readonly Place[] = [];
function placesOf({ meanings }: OneOf, { found }: ReadSentence): readonly Place[] {
  let all = nowhere;
  for (const meaning of meanings) {
    const places = found.get(meaning);
    if (places !== undefined) all = all.length === 0 ? places : [...all, ...places];
  }
  return all;
}

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
