import { createHash } from 'node:crypto';
import type { Judging } from '../../shared/storylines/assessing/judging';
import type { FiledItem } from '../../shared/storylines/filed-item';
import { replayRows } from '../../shared/storylines/replay-items';
import { storylines } from '../../shared/storylines/storylines';
import type { TrueChange } from './gold-files';
import { judgeAlerts } from './judge-alerts';
import { type ChangeScore, scoreChanges } from './score-changes';

/** The mean scores of a way to leave something out. */
export type LeftOut = {
  readonly name: string;
  readonly tries: number;
  readonly mean: Readonly<Record<'alerts' | 'precision' | 'recall' | 'f1' | 'repeated', number>>;
};

const draws = 20;

/**
 * How much the score hangs on single outlets and items: with outlets or items left out the rules meet other news than
 * they were written by, which is as near as this period comes to an unseen one. The same draws in every run.
 */
export function leaveOutScores(
  rows: readonly FiledItem[],
  changes: readonly TrueChange[],
  until: string,
  judging: Judging,
): readonly LeftOut[] {
  const outlets = [...new Set(rows.map(({ outlet }) => outlet))];
  const score = (keep: (row: FiledItem) => boolean) =>
    scoreChanges(
      changes,
      judgeAlerts(
        changes,
        replayRows(rows.filter(keep), storylines, until, judging).filter(({ key }) => key),
      ),
    );
  const drawn = (share: number) =>
    Array.from({ length: draws }, (_, draw) => score(({ id }) => chance(`${draw} ${id}`) >= share));
  const pairs = outlets.flatMap((a, place) => outlets.slice(place + 1).map((b) => [a, b]));
  return [
    meanOf(
      'without one of the outlets',
      outlets.map((left) => score(({ outlet }) => outlet !== left)),
    ),
    meanOf(
      'two of the outlets only',
      pairs.map((pair) => score(({ outlet }) => pair.includes(outlet))),
    ),
    meanOf('without a fifth of the items', drawn(0.2)),
    meanOf('without two fifths of the items', drawn(0.4)),
  ];
}

/** From 0 to 1, the same for the same text. */
const chance = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;

function meanOf(name: string, scores: readonly ChangeScore[]): LeftOut {
  const of = (part: (score: ChangeScore) => number) =>
    scores.reduce((sum, one) => sum + part(one), 0) / Math.max(1, scores.length);
  return {
    name,
    tries: scores.length,
    mean: {
      alerts: of(({ alerts }) => alerts),
      precision: of(({ precision }) => precision),
      recall: of(({ recall }) => recall),
      f1: of(({ f1 }) => f1),
      repeated: of(({ repeated }) => repeated),
    },
  };
}
