import type { Change } from '../storylines/change';
import type { Storyline } from '../storylines/storyline';
import { expectedNext } from './expected-next';
import { plainLine } from './quote';
import { statusWords } from './status-words';
import { momentInWords } from './utc-words';
import { witnessParagraphs } from './witnesses';
import { mailFooter, paragraphs } from './word-email';

/** A correction as a plain-text mail: what we told, what is true now, why, and on what each of them rests. */
export const wordCorrection = (
  change: Change,
  corrected: Change | undefined,
  storyline: Storyline,
  boardUrl: string | undefined,
): string => {
  const [to, from] = [statusWords(storyline, change.to), statusWords(storyline, change.from)];
  const next = expectedNext(change);
  const isAsBefore = corrected?.from === change.to;
  return paragraphs([
    `Correction. ${storyline.name}: ${to.name}, not ${from.name}. We told you '${from.name}', and that was wrong.`,
    ['WHAT WE TOLD YOU', `${storyline.name}: now ${from.name}${told(corrected)}`],
    [
      'WHAT IS TRUE NOW',
      `${storyline.name}: ${to.name}${isAsBefore ? ', as before' : `, since ${momentInWords(change.at)}`}`,
      to.meaning && `Meaning: ${to.meaning}`,
      ...next.map((fact) => `- ${fact}`),
    ],
    ['WHY', sentence(plainLine(change.why))],
    corrected !== undefined && corrected.because.length > 0 && 'WHAT THE ERROR RESTED ON',
    ...witnessParagraphs(corrected?.because ?? [], storyline),
    change.because.length > 0 && 'WHO SAYS WHAT IS TRUE NOW',
    ...witnessParagraphs(change.because, storyline),
    mailFooter([`This is change ${change.storyline}#${change.number}${takesBack(change)}.`], boardUrl, change),
  ]);
};

const told = (corrected: Change | undefined): string => {
  if (corrected === undefined) return '';
  const at = corrected.alert?.sentAt ?? corrected.alert?.claimedAt;
  return ` (${corrected.storyline}#${corrected.number}${at === undefined ? '' : `, ${momentInWords(at)}`})`;
};

const takesBack = ({ storyline, corrects }: Change): string =>
  corrects === undefined ? '' : `; it takes back ${storyline}#${corrects.number}`;

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
