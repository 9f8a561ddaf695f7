import type { Change } from '../storylines/change';
import type { Storyline } from '../storylines/storyline';
import { isUntold } from '../storylines/withheld';
import type { Alert } from './alert';
import { plainAscii } from './plain-ascii';
import { statusWords } from './status-words';
import { wordCorrection } from './word-correction';
import { type SingleKind, wordEmail } from './word-email';
import { wordSms } from './word-sms';

/** SNS refuses a subject of 100 characters or more. */
export const maxSubject = 99;

/**
 * Words a recorded change for its readers. A change to the same status is a milestone. `corrected` is the change that
 * it takes back, where it does so and that one was told. Where nobody was told of it, readers know only of what stood
 * before, and are told of a change from there. Text from feeds stands in the mail only, quoted; subject and SMS are our
 * own words.
 */
export const wordAlert = (
  recorded: Change,
  storyline: Storyline,
  boardUrl: string | undefined,
  corrected?: Change,
): Alert => {
  const { change, takenBack } = asReadersSeeIt(recorded, corrected);
  const kind = kindOf(change);
  const to = statusWords(storyline, change.to).name;
  const from = statusWords(storyline, change.from).name;
  const subject = {
    change: `Storywatch: ${storyline.name} now ${to} (was ${from})`,
    correction: `Storywatch correction: ${storyline.name} is ${to}, not ${from}`,
    milestone: `Storywatch: ${storyline.name} still ${to}, with news`,
  };
  return {
    subject: plainAscii(subject[kind], maxSubject),
    email:
      kind === 'correction'
        ? wordCorrection(change, takenBack, storyline, boardUrl)
        : wordEmail(change, storyline, boardUrl, kind),
    sms: wordSms(change, storyline, boardUrl, kind),
    attributes: { storyline: change.storyline, kind, status: change.to },
  };
};

const kindOf = ({ corrects, from, to }: Change): SingleKind => {
  if (corrects !== undefined) return 'correction';
  return from === to ? 'milestone' : 'change';
};

const asReadersSeeIt = (change: Change, corrected: Change | undefined) => {
  if (corrected === undefined || !isUntold(corrected)) return { change, takenBack: corrected };
  const { corrects: _, ...plain } = change;
  return { change: { ...plain, from: corrected.from }, takenBack: undefined };
};
