import type { Change, CorrectionReason } from '../storylines/change';
import type { Storyline } from '../storylines/storyline';
import { changeLink } from './change-link';
import { expectedNextInShort } from './expected-next';
import { plainAscii } from './plain-ascii';
import { statusWords } from './status-words';
import { shortMoment } from './utc-words';
import { webLink } from './web-link';
import type { SingleKind } from './word-email';

/** One segment of GSM-7. */
const maxCharacters = 160;
const maxName = 30;
const maxStatus = 24;

/**
 * The alert as an SMS of one segment. Only our own words go into it. The first part always fits; the others are taken in
 * order of worth (link, what it was, what comes next, since when) while there is room, and stand in order of reading.
 */
export const wordSms = (
  change: Change,
  storyline: Storyline,
  boardUrl: string | undefined,
  kind: SingleKind,
): string => {
  const name = plainAscii(storyline.name, maxName);
  const to = plainAscii(statusWords(storyline, change.to).name, maxStatus);
  const from = plainAscii(statusWords(storyline, change.from).name, maxStatus);
  const first = {
    change: `Storywatch: ${name} is now ${to}.`,
    correction: `Storywatch correction: ${name} is ${to}, not ${from} as we told you.`,
    milestone: `Storywatch: ${name} is still ${to}, with news.`,
  };
  return fitSms(first[kind], [
    { worth: 2, text: kind === 'change' ? `Was ${from}.` : undefined },
    { worth: 2, text: change.corrects && correctionInShort[change.corrects.reason] },
    { worth: 4, text: kind === 'correction' ? undefined : `Since ${shortMoment(change.at)}.` },
    { worth: 3, text: expectedNextInShort(change) },
    smsLink(boardUrl, change),
  ]);
};

const correctionInShort: Record<CorrectionReason, string> = {
  withdrawn: 'A report was edited or withdrawn.',
  denied: 'It has been denied.',
  outweighed: 'Later reports say otherwise.',
};

/** A part of an SMS that may be left out; a worth of 1 is kept longest. */
type Part = {
  readonly worth: number;
  readonly text: string | undefined;
  /** What stands in its place where it is too long. */
  readonly orElse?: string | undefined;
};

/** Joins the parts that fit into one segment. */
export const fitSms = (first: string, parts: readonly Part[]): string => {
  let room = maxCharacters - first.length;
  const kept = new Map<Part, string>();
  for (const part of [...parts].sort((a, b) => a.worth - b.worth)) {
    const text = [part.text, part.orElse].find((one) => one !== undefined && one.length < room);
    if (text === undefined) continue;
    room -= text.length + 1;
    kept.set(part, text);
  }
  return [first, ...parts.flatMap((part) => kept.get(part) ?? [])].join(' ');
};

/** The link of an SMS, kept longest: to the change's page, or to the whole board where that is all that fits. */
export const smsLink = (boardUrl: string | undefined, change?: Change): Part => {
  const board = gsmLink(webLink(boardUrl));
  return { worth: 1, text: change === undefined ? board : gsmLink(changeLink(boardUrl, change)), orElse: board };
};

/** A link in GSM-7's basic characters, or none: an extended character counts twice, one outside more than halves the room. */
const gsmLink = (address: string | undefined): string | undefined => {
  const link = address?.replaceAll('~', '%7E');
  return link !== undefined && link === plainAscii(link, maxCharacters) ? link : undefined;
};
