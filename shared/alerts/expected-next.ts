import type { Change } from '../storylines/change';
import { nameOrQuote } from './quote';
import { dayInWords, shortDay } from './utc-words';

/** What is known as a change is told. */
type Known = Pick<Change, 'facts' | 'at' | 'byClock'>;

/** What is known besides the status, one sentence a fact, for a reader who asks 'and now?'. */
export const expectedNext = (known: Known): readonly string[] => {
  const { facts } = known;
  return [
    ...line('Next round', facts.nextRoundOn, dayInWords),
    ...line(`${runs(known)} out`, facts.endsOn, dayInWords),
    ...line('Place', facts.place, nameOrQuote),
    ...line('Target year', facts.targetYear, String),
    ...line('Negotiating clusters open', facts.clustersOpen, String),
    ...line('Reason', facts.reason, nameOrQuote),
  ];
};

const line = <T>(label: string, fact: T | undefined, inWords: (fact: T) => string): readonly string[] =>
  fact === undefined || fact === '' ? [] : [`${label}: ${inWords(fact)}`];

/** The one fact that matters most, in our own words and numbers only: for an SMS. */
export const expectedNextInShort = (known: Known): string | undefined => {
  const { nextRoundOn, endsOn, clustersOpen, targetYear } = known.facts;
  if (nextRoundOn !== undefined) return `Next round ${shortDay(nextRoundOn)}.`;
  if (endsOn !== undefined) return `${runs(known)} out ${shortDay(endsOn)}.`;
  if (clustersOpen !== undefined) return `Clusters open: ${clustersOpen}.`;
  return targetYear === undefined ? undefined : `Target year ${targetYear}.`;
};

/** Past where the day is over, or the clock has just ended a status with it. */
const runs = ({ facts: { endsOn }, at, byClock }: Known): 'Runs' | 'Ran' => {
  const today = at.slice(0, 10);
  const isOver = endsOn !== undefined && (endsOn < today || (byClock === true && endsOn === today));
  return isOver ? 'Ran' : 'Runs';
};
