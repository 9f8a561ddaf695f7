import type { Stance } from '../claim';
import type { Place } from './lexicon';
import type { Match, ReadSentence, ReadText } from './match-rule';
import type { ClaimRule } from './rule';
import { isPartOf } from './stand-together';

/** How near, in words, a 'may' or a 'not' must stand to what it qualifies. */
const reach = 5;

/** A day stands further off: 'walked out of talks with Ukraine on 20 February'. */
const reachOfDay = 8;

/** How many words what is told as background may take, and how many where its words open the sentence. */
const longestBackground = 8;
const longestOpening = 3;

/**
 * How an item says what a rule found. A question, an opinion or an explainer only imagines, whatever its words; a
 * recollection is no news, nor is what stands behind an 'after' or 'amid' or beside a day that is over; 'not' and 'may'
 * count where they stand beside the words of the claim and are not part of them ('no plans for a summit' is itself the claim that it is off).
 */
export function readStance(rule: ClaimRule, match: Match, text: ReadText): Stance {
  const { sentence, places } = match;
  if (sentence.isQuestion || isOpinion(text)) return 'imagines';
  if (isBackground(sentence, places) || beside(sentence.found.get('recall'), places)) return 'recalls';
  if (beside(sentence.found.get('day-over'), places, places, reachOfDay)) return 'recalls';
  if (rule.deniedBy.some((meaning) => sentence.found.has(meaning))) {
    const words = ownWords(rule, match);
    if (rule.deniedBy.some((meaning) => beside(sentence.found.get(meaning), places, words))) return 'denies';
  }
  if (rule.deniedBy.length > 0 && isNegated(sentence, places)) return 'denies';
  if (rule.refutedBy.some((meaning) => beside(sentence.found.get(meaning), places, []))) return 'denies';
  if (beside(sentence.found.get('doubt'), places)) return 'doubts';
  return rule.stance;
}

/** Whether the title only asks, or announces somebody's view rather than news. */
function isOpinion({ sentences }: ReadText): boolean {
  const said = sentences.filter(({ inTitle, isQuestion }) => inTitle && !isQuestion);
  return said.length === 0 || said.some(({ found }) => found.has('opinion'));
}

/** Every place in the sentence that speaks for the claim, not only those it rests on. */
const ownWords = ({ all }: ClaimRule, { sentence, places }: Match): readonly Place[] => [
  ...places,
  ...all.flatMap((meaning) => meaning.split('|').flatMap((one) => sentence.found.get(one) ?? [])),
];

/** Whether a 'not' stands right beside one of a claim's words, or a word off, before or behind as the language has it. */
function isNegated({ found }: ReadSentence, claim: readonly Place[]): boolean {
  const isApart = (not: Place) => !claim.some(({ from, to }) => not.from < to && from < not.to);
  const negates = (not: Place, words: number) => words >= 0 && words <= 1 && isApart(not);
  return (
    found.get('negation')?.some((not) => claim.some(({ from }) => negates(not, from - not.to))) === true ||
    found.get('negation-after')?.some((not) => claim.some(({ to }) => negates(not, not.from - to))) === true
  );
}

/**
 * Whether the whole claim stands close behind an 'after' or 'amid', or before its like in languages that put it last.
 * At the beginning of a sentence it opens a clause that the news may follow: there only the next words are background.
 */
function isBackground({ found }: ReadSentence, claim: readonly Place[]): boolean {
  const before = found.get('background');
  const after = found.get('background-after');
  if (before === undefined && after === undefined) return false;
  const start = Math.min(...claim.map(({ from }) => from));
  const end = Math.max(...claim.map(({ to }) => to));
  return (
    before?.some(({ from, to }) => to <= start && end - to <= (from === 0 ? longestOpening : longestBackground)) ===
      true || after?.some(({ from }) => from >= end && from - end < longestBackground) === true
  );
}

/**
 * Whether a qualifying word stands among the words of a claim or just beside them, and is not itself among them. One
 * that is more than the word it takes in qualifies it: 'not discussed' denies what is 'discussed'.
 */
function beside(
  qualifiers: readonly Place[] | undefined,
  claim: readonly Place[],
  words: readonly Place[] = claim,
  within = reach,
): boolean {
  if (qualifiers === undefined) return false;
  const start = Math.min(...claim.map(({ from }) => from)) - within;
  const end = Math.max(...claim.map(({ to }) => to)) + within;
  const isPart = (one: Place) => words.some((word) => one.from < word.to && word.from < one.to && !isPartOf(word, one));
  return qualifiers.some((one) => one.to > start && one.from < end && !isPart(one));
}
