import { independentPublishers } from '../alerts/witnesses';
import type { Status } from '../storylines/status';

/** How sure a status is, in a sentence or two. */
export const howSure = ({ because, confidence, contested, lastChange }: Status): string => {
  if (contested) return 'Contested: outlets disagree, and nobody is alerted until it settles.';
  const publishers = independentPublishers(because);
  if (publishers === 0)
    return lastChange === 0 ? 'No report of it yet: this is where it started from.' : 'By the calendar alone.';
  const who = publishers === 1 ? 'one publisher says so' : `${publishers} publishers say so independently`;
  return confidence === 0 ? sentence(who) : sentence(`${percent(confidence)}: ${who}`);
};

const percent = (confidence: number): string =>
  confidence > 0.99 ? 'over 99 % sure' : `${Math.round(confidence * 100)} % sure`;

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
