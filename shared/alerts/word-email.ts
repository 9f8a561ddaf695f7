import type { Change, Witness } from '../storylines/change';
import type { Storyline } from '../storylines/storyline';
import { changeLink } from './change-link';
import { expectedNext } from './expected-next';
import { plainLine } from './quote';
import { type StatusWords, statusWords } from './status-words';
import { momentInWords } from './utc-words';
import { webLink } from './web-link';
import { independentPublishers, witnessParagraphs } from './witnesses';

/** What an alert about one change can be; a digest is worded from several. */
export type SingleKind = 'change' | 'correction' | 'milestone';

/** A correction's mail is another: see word-correction. */
type MailKind = Exclude<SingleKind, 'correction'>;

/** The alert as a plain-text mail: what, since when, what next, who says so, why, how sure, and how to leave. */
export const wordEmail = (
  change: Change,
  storyline: Storyline,
  boardUrl: string | undefined,
  kind: MailKind,
): string => {
  const to = statusWords(storyline, change.to);
  const next = expectedNext(change);
  const against = change.against ?? [];
  return paragraphs([
    headline(storyline.name, to)[kind],
    [
      to.meaning && `Meaning: ${to.meaning}`,
      `Since: ${momentInWords(change.at)}`,
      kind === 'change' && `Before: ${nameAndMeaning(statusWords(storyline, change.from))}`,
    ],
    next.length > 0 && ['WHAT IS KNOWN AND EXPECTED', ...next.map((fact) => `- ${fact}`)],
    change.because.length > 0 && (change.byClock ? 'THE LAST REPORTS BEFORE THAT' : 'WHO SAYS SO'),
    ...witnessParagraphs(change.because, storyline),
    against.length > 0 && 'WHO SAYS THAT IT IS NOT SO',
    ...witnessParagraphs(against, storyline),
    ['WHY WE SAY SO', plainLine(change.why)],
    ['HOW SURE', certainty(change.byClock ? [] : change.because)],
    mailFooter([`This is change ${change.storyline}#${change.number}.`], boardUrl, change),
  ]);
};

/** The last lines of every mail: its number, its page, the board, and how to leave. */
export const mailFooter = (
  first: readonly string[],
  boardUrl: string | undefined,
  change?: Change,
): readonly string[] => {
  const board = webLink(boardUrl);
  const page = change && changeLink(boardUrl, change);
  return [
    ...first,
    ...(page === undefined ? [] : [`Its page, which says what becomes of it: ${page}`]),
    ...(board === undefined ? [] : [`The board with all storylines: ${board}`]),
    'To leave, follow the unsubscribe link at the end of this e-mail.',
  ];
};

/** Paragraphs with an empty line between them; what is false or empty is left out. */
export const paragraphs = (parts: readonly (string | false | readonly (string | false)[])[]): string => {
  const texts = parts.map((part) => (typeof part === 'object' ? part.filter(Boolean).join('\n') : part));
  return `${texts.filter(Boolean).join('\n\n')}\n`;
};

const headline = (name: string, to: StatusWords): Record<MailKind, string> => ({
  change: `${name}: now ${to.name}.`,
  milestone: `${name}: still ${to.name}, with something new to report.`,
});

const nameAndMeaning = ({ name, meaning }: StatusWords): string => (meaning ? `${name} (${meaning})` : name);

const certainty = (witnesses: readonly Witness[]): string => {
  const publishers = independentPublishers(witnesses);
  if (publishers === 0) return 'No report says so: the status follows from the calendar alone.';
  if (publishers > 1) return `${publishers} publishers say so independently of each other.`;
  return 'Only one publisher says so as yet. If that turns out wrong, a correction follows.';
};
