import { nameOrQuote } from '../alerts/quote';
import { dayInWords } from '../alerts/utc-words';
import type { Instant } from '../items/item';
import type { Facts } from '../storylines/claim';

/** A sentence on what is known besides the status, the day that it speaks of, and whether that is still to come. */
export type Expectation = { readonly text: string; readonly day?: string; readonly isAhead?: boolean };

/** What a reader who asks 'and now?' is told, what is nearest first. Days in UTC. */
export const expected = (facts: Facts, now: Instant): readonly Expectation[] => {
  const today = now.slice(0, 10);
  const { nextRoundOn, endsOn, place, targetYear, clustersOpen, reason } = facts;
  const named = place === undefined || place === '' ? undefined : nameOrQuote(place);
  const where = named === undefined ? '' : ` in ${named}`;
  return [
    ...(nextRoundOn === undefined
      ? placeAlone(named)
      : [{ text: roundText(nextRoundOn, where, today), day: nextRoundOn, isAhead: nextRoundOn >= today }]),
    ...(endsOn === undefined ? [] : [{ text: endText(endsOn, today), day: endsOn, isAhead: endsOn > today }]),
    ...(clustersOpen === undefined ? [] : [{ text: `Negotiating clusters open: ${clustersOpen}.` }]),
    ...(targetYear === undefined ? [] : [{ text: `The aim that is named: ${targetYear}.` }]),
    ...(reason === undefined || reason === '' ? [] : [{ text: `Reason: ${sentence(reason)}` }]),
  ];
};

const roundText = (day: string, where: string, today: string): string =>
  day >= today ? `A round is set for ${dayInWords(day)}${where}.` : `A round was set for ${dayInWords(day)}${where}.`;

const endText = (day: string, today: string): string => {
  if (day === today) return `It runs out today, ${dayInWords(day)}.`;
  return `It ${day > today ? 'runs' : 'ran'} until ${dayInWords(day)}.`;
};

const placeAlone = (named: string | undefined): readonly Expectation[] =>
  named === undefined ? [] : [{ text: `The place: ${named}.` }];

const sentence = (reason: string): string => (/[.!?]$/.test(reason) ? reason : `${reason}.`);
