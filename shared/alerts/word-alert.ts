import type { Change } from '../storylines/change';
import type { Storyline } from '../storylines/storyline';
import type { Alert } from './alert';
import { plainAscii } from './plain-ascii';
import { statusWords } from './status-words';
import { type SingleKind, wordEmail } from './word-email';
import { wordSms } from './word-sms';

/** SNS refuses a subject of 100 characters or more. */
export const maxSubject = 99;

/**
 * Words a recorded change for its readers. A change to the same status is a milestone; that a change corrects the one
 * before is for the caller to know. Text from feeds stands in the mail only, quoted; subject and SMS are our own words.
 */
export const wordAlert = (
  change: Change,
  storyline: Storyline,
  boardUrl: string | undefined,
  kind: SingleKind = change.from === change.to ? 'milestone' : 'change',
): Alert => {
  const to = statusWords(storyline, change.to).name;
  const from = statusWords(storyline, change.from).name;
  const subject = {
    change: `Storywatch: ${storyline.name} now ${to} (was ${from})`,
    correction: `Storywatch correction: ${storyline.name} is ${to}, not ${from}`,
    milestone: `Storywatch: ${storyline.name} still ${to}, with news`,
  };
  return {
    subject: plainAscii(subject[kind], maxSubject),
    email: wordEmail(change, storyline, boardUrl, kind),
    sms: wordSms(change, storyline, boardUrl, kind),
    attributes: { storyline: change.storyline, kind, status: change.to },
  };
};
