import type { Lexicon, Place } from './lexicon';
import { findMeanings } from './lexicon';
import type { Rule } from './rule';
import type { Sentence } from './sentences';

/** A sentence with what was found in it. */
export type ReadSentence = Sentence & { readonly found: ReadonlyMap<string, readonly Place[]> };

/** An item cut into sentences, with what stands in each and in all of it. */
export type ReadText = { readonly sentences: readonly ReadSentence[]; readonly meanings: ReadonlySet<string> };

/** Looks up an item's words. `implied` are meanings that every sentence carries, at its beginning, without naming them. */
export function readText(parts: readonly Sentence[], lexicon: Lexicon, implied: readonly string[] = []): ReadText {
  const unnamed = implied.map((meaning) => [meaning, [{ from: 0, to: 0 }]] as const);
  const read = parts.map((sentence) => {
    const named = findMeanings(sentence.words, lexicon);
    return { ...sentence, found: implied.length === 0 ? named : new Map([...unnamed, ...named]) };
  });
  return { sentences: read, meanings: new Set(read.flatMap((sentence) => [...sentence.found.keys()])) };
}

/** The sentence that a rule holds in, with the places of the words that it rests on. */
export type Match = { readonly sentence: ReadSentence; readonly places: readonly Place[] };

export function matchRule(rule: Rule, text: ReadText): Match | undefined {
  const inItem = (meaning: string) => oneOf(meaning).some((one) => text.meanings.has(one));
  // What is nowhere in the item is in no sentence: most rules end here.
  if (!rule.all.every(inItem)) return undefined;
  const named = (meaning: string) => text.sentences.some((sentence) => names(meaning, sentence));
  if (!rule.allInItem.every(named) || rule.noneInItem.some(named)) return undefined;
  if (rule.where === 'item') return matchItem(rule, text, named);
  for (const sentence of text.sentences) {
    if (rule.where === 'title' && !sentence.inTitle) break;
    if (rule.none.some((meaning) => names(meaning, sentence))) continue;
    const places = standTogether(rule, sentence);
    if (places !== undefined) return { sentence, places };
  }
  return undefined;
}

function matchItem(rule: Rule, text: ReadText, named: (meaning: string) => boolean): Match | undefined {
  const [first] = text.sentences;
  if (first === undefined || rule.none.some(named)) return undefined;
  return { sentence: first, places: [{ from: 0, to: first.words.length }] };
}

/** The meanings that 'talks|summit' stands for; rules are few and asked of every item, so each is taken apart once. */
const alternatives = new Map<string, readonly string[]>();
function oneOf(meaning: string): readonly string[] {
  const known = alternatives.get(meaning);
  if (known !== undefined) return known;
  const apart = meaning.split('|');
  alternatives.set(meaning, apart);
  return apart;
}

/** Whether a sentence names one of these meanings itself: what only goes without saying forbids nothing. */
const names = (meaning: string, sentence: ReadSentence) => placesOf(meaning, sentence).some(({ to }) => to > 0);

const placesOf = (meaning: string, { found }: ReadSentence): readonly Place[] =>
  meaning.includes('|') ? oneOf(meaning).flatMap((one) => found.get(one) ?? []) : (found.get(meaning) ?? []);

/** The nearest places at which all meanings stand, one after another from each place of the first. */
function standTogether(rule: Rule, sentence: ReadSentence): readonly Place[] | undefined {
  const [first = [], ...others] = rule.all.map((meaning) => placesOf(meaning, sentence));
  let best: readonly Place[] | undefined;
  for (const start of first) {
    const places = placesFrom(start, others, rule.inOrder);
    if (places === undefined || (rule.within !== undefined && spanOf(places) > rule.within)) continue;
    if (best === undefined || spanOf(places) < spanOf(best)) best = places;
  }
  return best;
}

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
