import { withoutOurName } from '../items/own-name';

/** Long enough for any headline, short enough that nobody tells a story of his own in one. */
const maxCharacters = 200;

/** Formatting characters turn text around or hide in it; lone surrogates and private characters mean nothing. */
const hidden = /[\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;
const gaps = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;
const piledUpMarks = /(\p{M}{3})\p{M}+/gu;
const doubleQuotes = /["“”„‟«»″＂〝〞]/gu;

/** Mail programs make links of addresses without being asked: a space after the dot or the colon stops them. */
const linkingDot = /([.．。｡])(?=[\p{L}\p{N}_-]{2})/gu;
const linkingColon = /(?<=\p{L})([:：])(?=\S)/gu;

/**
 * Text from a feed, made harmless for a plain-text message: one line, no control or direction characters, no double
 * quotes, nothing that a mail program turns into a link, nothing that passes for our own name, and 200 characters at
 * most.
 */
export const plainLine = (text: string): string => {
  const line = withoutOurName(text.replace(hidden, ''))
    .replace(gaps, ' ')
    .trim()
    .replace(piledUpMarks, '$1')
    .replace(doubleQuotes, "'");
  const unlinked = line.replace(linkingDot, (dot, _, at: number) => (betweenDigits(line, at) ? dot : `${dot} `));
  return clip(unlinked.replace(linkingColon, '$1 '));
};

/** The same in double quotes, which it cannot close: whatever it says, it is seen to be somebody else's words. */
export const quote = (text: string): string => `"${plainLine(text) || '(no text)'}"`;

/**
 * A name that a feed gives (an agency, a place): as it stands if it looks like a name, quoted if it could be a sentence.
 */
export const nameOrQuote = (text: string): string => {
  const line = plainLine(text);
  const looksLikeName = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} &'’-]{0,39}$/u.test(line) && line.split(' ').length <= 5;
  return looksLikeName && withoutOurName(text) === text ? line : quote(text);
};

const betweenDigits = (line: string, at: number): boolean =>
  /\d[.．。｡]\d/u.test(line.slice(Math.max(0, at - 1), at + 2));

const clip = (line: string): string => {
  const characters = Array.from(line);
  return characters.length <= maxCharacters
    ? line
    : `${characters
        .slice(0, maxCharacters - 1)
        .join('')
        .trimEnd()}…`;
};
