import { walkMarkup } from './walk-markup';

/** Characters kept of one text: far more than any headline or summary, little enough for a row of a table. */
export const maxTextLength = 20_000;
/** Characters of markup read for one text: a revision's difference table is mostly tags. */
export const maxMarkupLength = 200_000;
/** Texts that were escaped more often than this are not worth reading on. */
const maxRounds = 4;

const blocks = new Set(
  (
    'address article aside blockquote br caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr iframe img li main nav ol option p pre section select summary table tbody td tfoot ' +
    'th thead tr ul video'
  ).split(' '),
);
const unseen = new Set(['script', 'style']);

/** Control, format (zero width, direction) and half characters: nothing that a reader sees, much that misleads. */
const invisible = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;

/** Anything but the letters and signs of the feeds' languages: only then may something invisible be among them. */
const unusual = /[^\t\n\r -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u052f\u2010-\u2027]/;
/** As above, or white space that is more than single spaces between words: only then is there anything to tidy. */
const untidy = new RegExp(`${unusual.source}|[\\t\\n\\r]|^ | $| {2}`);

/** White space that is more, or other, than one space. */
const gaps = /[^\S ][\s\u0085]*|\u0085[\s\u0085]*| [\s\u0085]+/g;

const tidied = (text: string): string =>
  untidy.test(text) ? text.replace(invisible, '').replace(gaps, ' ').trim() : text;

/** What HTML reads as more than text: any other '<' and '&' stands for itself. */
const meaningful = /<[a-z!?/]|&[a-z#]/i;

/** A sign that is more than itself, or two spaces: most texts of feeds have none, and one look at them is enough. */
const telling = /[^ !-%'-;=-~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u052f\u2010-\u2027]| {2}/;

const isPlain = (text: string): boolean =>
  text.length <= maxTextLength && !telling.test(text) && !text.startsWith(' ') && !text.endsWith(' ');

const withoutMarkup = (markup: string): string => {
  let text = '';
  let hiddenBy: string | undefined;
  let isParted = false;
  walkMarkup(markup, 'html', {
    text: (piece) => {
      if (hiddenBy !== undefined) return;
      text += isParted && text !== '' ? ` ${piece}` : piece;
      isParted = false;
    },
    open: (name) => {
      if (unseen.has(name)) hiddenBy = name;
      if (blocks.has(name)) isParted = true;
    },
    close: (name) => {
      if (name === hiddenBy) hiddenBy = undefined;
      if (blocks.has(name)) isParted = true;
    },
  });
  return text;
};

/**
 * What a reader would see of a text with markup: tags and entities resolved, scripts dropped, white space folded. Feeds
 * escape twice and more, so it is read again until nothing changes; plain text comes back as it is.
 */
export const plainText = (markup: string): string => {
  if (isPlain(markup)) return markup;
  const cut = markup.slice(0, maxMarkupLength);
  // First of all, or what is invisible would part what is markup without it.
  let text = unusual.test(cut) ? cut.replace(invisible, '') : cut;
  let settled = false;
  for (let round = 0; !settled && round < maxRounds && meaningful.test(text); round++) {
    const read = withoutMarkup(text);
    if (isPlain(read)) return read;
    const next = tidied(read);
    settled = next === text;
    text = next;
  }
  if (!settled && meaningful.test(text)) text = tidied(text.replace(/[<>&]/g, ' '));
  return tidied(text.slice(0, maxTextLength));
};
