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
  const { sentence, place } = match;
  if (sentence.isQuestion || isOpinion(text)) return 'imagines';
  if (beside(sentence.found.get('recall'), place)) return 'recalls';
  if (rule.deniedBy.some((meaning) => beside(sentence.found.get(meaning), place))) return 'denies';
  if (beside(sentence.found.get('doubt'), place)) return 'doubts';
  return rule.stance;
}

/** Whether the title is a question or announces somebody's view rather than news. */
function isOpinion({ sentences: [title] }: ReadText): boolean {
  return title !== undefined && (title.isQuestion || title.found.has('opinion'));
}

function beside(places: readonly Place[] | undefined, claim: Place): boolean {
  return (places ?? []).some(
    ({ from, to }) => (to <= claim.from && claim.from - to < reach) || (from >= claim.to && from - claim.to < reach),
  );
}
