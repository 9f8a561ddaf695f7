import type { Subscriber, Wanted } from '../../shared/alerts/subscribers';

/** What a subscriber is told of, to go on from 'gets'. */
export const wantedWords = (wants: Subscriber['wants']): string => {
  if (wants === 'unknown') return 'nothing until confirmed';
  if (wants === 'other') return 'what a filter of its own lets through';
  return `${kindWords(wants)} of ${wants.storylines.length === 0 ? 'all storylines' : wants.storylines.join(', ')}`;
};

const kindWords = ({ kinds }: Wanted): string =>
  kinds.length === 0 ? 'all alerts' : kinds.map((kind) => `${kind}s`).join(', ');
