import type { Stance } from '../claim';
import type { Place } from './lexicon';
import type { Match, ReadText } from './match-rule';
import type { ClaimRule } from './rule';

/** How near, in words, a 'may' or a 'not' must stand to what it qualifies. */
const reach = 5;

/**
 * How an item says what a rule found. A question, an opinion or an explainer only imagines, whatever its words; a
 * recollection is no news; 'not' and 'may' count where they stand beside the words of the claim and are not part of
 * them ('no plans for a summit' is itself the claim that it is off).
 */
export function readStance(rule: ClaimRule, match: Match, text: ReadText): Stance {
  const { sentence, places } = match;
  if (sentence.isQuestion || isOpinion(text)) return 'imagines';
  if (beside(sentence.found.get('recall'), places)) return 'recalls';
  if (rule.deniedBy.some((meaning) => beside(sentence.found.get(meaning), places))) return 'denies';
  if (beside(sentence.found.get('doubt'), places)) return 'doubts';
  return rule.stance;
}

/** Whether the title is a question or announces somebody's view rather than news. */
function isOpinion(text: ReadText): boolean {
  return text.sentences.some(({ inTitle, isQuestion, found }) => inTitle && (isQuestion || found.has('opinion')));
}

/** Whether a qualifying word stands among the words of a claim or just beside them, and is not one of them. */
function beside(qualifiers: readonly Place[] | undefined, claim: readonly Place[]): boolean {
  const start = Math.min(...claim.map(({ from }) => from)) - reach;
  const end = Math.max(...claim.map(({ to }) => to)) + reach;
  const isPart = ({ from, to }: Place) => claim.some((place) => from < place.to && place.from < to);
  return (qualifiers ?? []).some((place) => place.to > start && place.from < end && !isPart(place));
}
