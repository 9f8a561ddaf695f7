import type { Facts } from '../storylines/claim';
import { nameOrQuote } from './quote';
import { dayInWords, shortDay } from './utc-words';

/** What is known besides the status, one sentence a fact, for a reader who asks 'and now?'. */
export const expectedNext = (facts: Facts): readonly string[] => [
  ...line('Next round', facts.nextRoundOn, dayInWords),
  ...line('Runs out', facts.endsOn, dayInWords),
  ...line('Place', facts.place, nameOrQuote),
  ...line('Target year', facts.targetYear, String),
  ...line('Negotiating clusters open', facts.clustersOpen, String),
  ...line('Reason', facts.reason, nameOrQuote),
];

const line = <T>(label: string, fact: T | undefined, inWords: (fact: T) => string): readonly string[] =>
  fact === undefined || fact === '' ? [] : [`${label}: ${inWords(fact)}`];

/** The one fact that matters most, in our own words and numbers only: for an SMS. */
export const expectedNextInShort = (facts: Facts): string | undefined => {
  if (facts.nextRoundOn !== undefined) return `Next round ${shortDay(facts.nextRoundOn)}.`;
  if (facts.endsOn !== undefined) return `Runs out ${shortDay(facts.endsOn)}.`;
  if (facts.clustersOpen !== undefined) return `Clusters open: ${facts.clustersOpen}.`;
  return facts.targetYear === undefined ? undefined : `Target year ${facts.targetYear}.`;
};
