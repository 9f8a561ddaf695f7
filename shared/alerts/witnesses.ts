import type { Witness } from '../storylines/change';
import type { Storyline } from '../storylines/storyline';
import { quote } from './quote';
import { sameName, sourceName } from './source-name';
import { momentInWords } from './utc-words';
import { webLink } from './web-link';

/** A reader follows a handful of sources; the board has the rest. */
const maxShown = 10;

/** Who says so, as numbered paragraphs of a mail: outlet, time, title, the words that were read and as what, link. */
export const witnessParagraphs = (
  witnesses: readonly Witness[],
  storyline: Pick<Storyline, 'claims'>,
): readonly string[] => {
  const shown = witnesses.slice(0, maxShown).map((witness, index) => paragraph(witness, storyline, index + 1));
  const left = witnesses.length - shown.length;
  return left > 0 ? [...shown, `and ${left} more.`] : shown;
};

/** How many publishers speak independently of each other: one wire story in five outlets is one. */
export const independentPublishers = (witnesses: readonly Witness[]): number =>
  new Set(witnesses.map(({ outlet, publisher }) => sameName(publisher) || sameName(outlet))).size;

const paragraph = (witness: Witness, { claims }: Pick<Storyline, 'claims'>, number: number): string => {
  const read = claims.find(({ name }) => name === witness.rule)?.says;
  const link = webLink(witness.url);
  return [
    `${number}. ${sourceName(witness)}, ${momentInWords(witness.publishedAt)}`,
    `   Title: ${quote(witness.title)}`,
    `   Words read: ${quote(witness.words)}`,
    ...(read === undefined ? [] : [`   Read as: ${read}`]),
    ...(link === undefined ? [] : [`   ${link}`]),
  ].join('\n');
};
