import type { Change } from '../storylines/change';
import type { Storyline } from '../storylines/storyline';
import { type Alert, allStorylines } from './alert';
import { changeLink } from './change-link';
import { expectedNext } from './expected-next';
import { plainAscii } from './plain-ascii';
import { quote } from './quote';
import { correctedBy, reversalOf } from './reversal-of';
import { sourceName } from './source-name';
import { statusWords } from './status-words';
import { dayInWords, momentInWords, shortDay } from './utc-words';
import { maxSubject } from './word-alert';
import { mailFooter, paragraphs } from './word-email';
import { fitSms, smsLink } from './word-sms';

/**
 * Words a day's changes as one message, oldest first; undefined when nothing changed: no news is no mail. `later` are
 * the changes since that day: what they have taken back is said with what it was.
 * `day` is the day in UTC (YYYY-MM-DD) that the digest is about. Its attributes are of no single storyline: 'all'.
 */
export const wordDigest = (
  day: string,
  changes: readonly Change[],
  storylines: readonly Storyline[],
  boardUrl: string | undefined,
  later: readonly Change[] = [],
): Alert | undefined => {
  if (changes.length === 0) return undefined;
  const inOrder = [...changes].sort((a, b) => a.at.localeCompare(b.at));
  const count = inOrder.length === 1 ? '1 change' : `${inOrder.length} changes`;
  return {
    subject: plainAscii(`Storywatch digest: ${count} on ${dayInWords(day)}`, maxSubject),
    email: paragraphs([
      `What changed on ${dayInWords(day)}: ${count}.`,
      ...inOrder.map((change) => changeInShort(change, storylines, [...inOrder, ...later], boardUrl)),
      mailFooter([], boardUrl),
    ]),
    sms: fitSms(`Storywatch digest for ${shortDay(day)}: ${count}.`, [smsLink(boardUrl)]),
    attributes: { storyline: allStorylines, kind: 'digest', status: 'several' },
  };
};

const changeInShort = (
  change: Change,
  storylines: readonly Storyline[],
  all: readonly Change[],
  boardUrl: string | undefined,
): readonly string[] => {
  const storyline = storylines.find(({ id }) => id === change.storyline);
  const name = (status: string) => (storyline === undefined ? status : statusWords(storyline, status).name);
  const [witness] = change.because;
  const takesBack = change.corrects === undefined ? '' : `, which takes back #${change.corrects.number}`;
  const since = becameOf(change, all, name);
  const page = changeLink(boardUrl, change);
  return [
    `${storyline?.name ?? change.storyline}: now ${name(change.to)}, was ${name(change.from)} (${nameOf(change)}${takesBack})`,
    `- Since: ${momentInWords(change.at)}`,
    ...(since === undefined ? [] : [since]),
    ...expectedNext(change).map((fact) => `- ${fact}`),
    witness === undefined ? '- By the calendar' : `- Says ${sourceName(witness)}: ${quote(witness.title)}`,
    ...(page === undefined ? [] : [`- ${page}`]),
  ];
};

/** That it was taken back as wrong, or that things went back to where they were before. */
const becameOf = (change: Change, all: readonly Change[], name: (status: string) => string): string | undefined => {
  const correction = correctedBy(change, all);
  if (correction !== undefined)
    return `- Corrected since: it was never so; ${name(correction.to)}, not ${name(change.to)} (${nameOf(correction)})`;
  const reversal = reversalOf(change, all);
  if (reversal === undefined) return undefined;
  return `- Reversed since: ${name(reversal.to)} again from ${momentInWords(reversal.at)} (${nameOf(reversal)})`;
};

const nameOf = ({ storyline, number }: Change): string => `${storyline}#${number}`;
