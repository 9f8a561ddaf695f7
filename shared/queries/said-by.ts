import { sourceName } from '../alerts/source-name';
import type { Witness } from '../storylines/change';
import type { Storyline } from '../storylines/storyline';
import { inColumns, type Terminal } from './terminal-text';

/** Who confirms a thing and who disputes it, side by side, each with its weight. */
export const bothSides = (confirm: readonly Witness[], dispute: readonly Witness[], terminal: Terminal): string => {
  const cells = (witnesses: readonly Witness[]) =>
    witnesses.length === 0
      ? ['nobody']
      : witnesses.map((witness) => `${sourceName(witness)}${weightOf(witness)}, ${witness.publishedAt}`);
  const [left, right] = [cells(confirm), cells(dispute)];
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    left[at] ?? '',
    right[at] ?? '',
  ]);
  return inColumns([['confirm it', 'dispute it'], ...rows], terminal);
};

const weightOf = ({ weight }: Witness): string => (weight === undefined ? '' : ` (${weight.toFixed(2)})`);

/** A report for a terminal: which item, which of its words, and what they were read as by which rule. */
export const witnessRows = (witness: Witness, storyline: Storyline | undefined, terminal: Terminal): string => {
  const read = storyline?.claims.find(({ name }) => name === witness.rule)?.says;
  return inColumns(
    [
      ['item', `${witness.itemId} in ${witness.lang}, ${sourceName(witness)}, ${witness.publishedAt}`],
      ['title', witness.title],
      ['words', `"${witness.words}"`],
      ...(read === undefined ? [] : [['read as', read]]),
      ['rule', `${witness.rule}, ${witness.stance}`],
      ['link', witness.url],
    ],
    terminal,
  );
};
