import type { Change } from '../storylines/change';
import type { Storyline } from '../storylines/storyline';
import type { Alert } from './alert';
import { plainAscii } from './plain-ascii';
import { statusWords } from './status-words';
import { shortMoment } from './utc-words';
import { maxSubject, wordAlert } from './word-alert';
import { fitSms, smsLink } from './word-sms';

/**
 * The alert of a change that may have been told before, sent again on purpose: every text begins with that and with the
 * change's number, so that whoever has had it knows that nothing new has happened.
 */
export const wordRepeat = (
  change: Change,
  storyline: Storyline,
  boardUrl: string | undefined,
  corrected?: Change,
): Alert => {
  const alert = wordAlert(change, storyline, boardUrl, corrected);
  const name = `${change.storyline}#${change.number}`;
  const again = `Sent again on purpose: change ${name}. If you have had it before, nothing new has happened.`;
  const to = plainAscii(statusWords(storyline, change.to).name, 24);
  return {
    ...alert,
    subject: plainAscii(`Again (${name}): ${alert.subject}`, maxSubject),
    email: `${again}\n\n${alert.email}`,
    sms: fitSms(plainAscii(`Storywatch again (${name}): ${storyline.name} is ${to}.`, 120), [
      { worth: 2, text: `Since ${shortMoment(change.at)}.` },
      smsLink(boardUrl, change),
    ]),
  };
};
