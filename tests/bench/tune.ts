import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inColumns } from '../../shared/queries/terminal-text';
import { type Judging, judging as present } from '../../shared/storylines/assessing/judging';
import { developmentGold, ownPeriods, type TrueChange } from './gold-files';
import { type JudgedAlert, judgeAlerts } from './judge-alerts';
import { type LeftOut, leaveOutScores } from './leave-out';
import { type ReadPeriod, readPeriod, toldIn } from './read-period';
import { type ChangeScore, scoreChanges } from './score-changes';
import { searchJudging } from './search-judging';
import { blockCount, partOf, scoreBlocks } from './time-blocks';

const file = path.join(__dirname, '..', '..', 'shared', 'storylines', 'assessing', 'judging.json');

type Alerts = (judging: Judging) => readonly JudgedAlert[];

/**
 * `npm run tune [-- --write]`: chooses the numbers of judging.json on the development period and our own periods, which
 * follow each other and count as one.
 *
 * 1. Read the items once; replay and judge them for each set of numbers that is tried.
 * 2. Choose on all of the time: the numbers to keep, and their fitted score.
 * 3. Choose on four fifths of the time and score on the last, for each fifth: what the choosing itself is worth.
 * 4. Score the numbers as they are with outlets and items of the development period left out: how much hangs on single
 *    ones.
 */
function main(): void {
  const { write } = parseArgs({ options: { write: { type: 'boolean' } } }).values;
  const gold = developmentGold();
  if (gold === undefined) {
    process.stdout.write('Nothing to choose by: the folder ../shared/gold is not there.\n');
    return;
  }
  const development = readPeriod(gold);
  const periods = [development, ...ownPeriods().map(readPeriod)];
  const changes = periods.flatMap((period) => period.changes);
  const alerts = replayer(periods, changes);
  const chosen = searchJudging(present, (judging) => scoreChanges(changes, alerts(judging)).f1);
  const folds = Array.from({ length: blockCount }, (_, block) => chooseWithout(block, changes, alerts));
  const heldOut = folds.map((judging, block) => partOf(changes, alerts(judging), (one) => one === block));
  const scores = [
    scoreRow('the numbers as they are', scoreChanges(changes, alerts(present))),
    scoreRow('chosen, on what they were chosen by', scoreChanges(changes, alerts(chosen))),
    scoreRow('chosen, cross-validated over time', pooled(heldOut)),
  ];
  const left = leaveOutScores(development.rows, development.changes, development.until, present).map(leftOutRow);
  const tables = [numbersTable(chosen, folds), table([scoreHead, ...scores]), table([leftOutHead, ...left])];
  process.stdout.write(`${tables.join('\n\n')}\n`);
  if (write === true) writeFileSync(file, `${JSON.stringify(chosen, null, 2)}\n`);
}

/** Replays the periods, read once, with any numbers; numbers tried before are remembered. */
function replayer(periods: readonly ReadPeriod[], changes: readonly TrueChange[]): Alerts {
  const known = new Map<string, readonly JudgedAlert[]>();
  return (judging) => {
    const key = JSON.stringify(judging);
    const alerts =
      known.get(key) ??
      judgeAlerts(
        changes,
        periods.flatMap((period) => toldIn(period, judging)),
      );
    known.set(key, alerts);
    return alerts;
  };
}

const chooseWithout = (block: number, changes: readonly TrueChange[], alerts: Alerts): Judging =>
  searchJudging(present, (judging) => scoreBlocks(changes, alerts(judging), (one) => one !== block).f1);

/** One score over all held-out blocks: their alerts and changes counted together. */
function pooled(parts: readonly ReturnType<typeof partOf>[]): ChangeScore {
  const starts = parts.map((_, place) => parts.slice(0, place).reduce((sum, { changes }) => sum + changes.length, 0));
  return scoreChanges(
    parts.flatMap(({ changes }) => changes),
    parts.flatMap(({ alerts }, place) =>
      alerts.map((alert) => ({ ...alert, of: alert.of === undefined ? undefined : alert.of + (starts[place] ?? 0) })),
    ),
  );
}

const scoreHead = ['changes', 'alerts', 'precision', 'recall', 'F1', 'repeated'];

const scoreRow = (name: string, { alerts, precision, recall, f1, repeated }: ChangeScore): readonly string[] => [
  name,
  String(alerts),
  precision.toFixed(3),
  recall.toFixed(3),
  f1.toFixed(3),
  String(repeated),
];

const leftOutHead = ['the numbers as they are, means', 'tries', ...scoreHead.slice(1)];

const leftOutRow = ({ name, tries, mean }: LeftOut): readonly string[] => [
  name,
  String(tries),
  mean.alerts.toFixed(1),
  ...[mean.precision, mean.recall, mean.f1, mean.repeated].map((value) => value.toFixed(3)),
];

function numbersTable(chosen: Judging, folds: readonly Judging[]): string {
  const valueIn = (judging: Judging, name: string) =>
    String(Object.entries(judging).find(([key]) => key === name)?.[1]);
  return table([
    ['number', 'now', 'chosen', 'without each fifth of the time'],
    ...Object.keys(present).map((name) => [
      name,
      valueIn(present, name),
      valueIn(chosen, name),
      folds.map((judging) => valueIn(judging, name)).join('  '),
    ]),
  ]);
}

const table = (rows: readonly (readonly string[])[]) => inColumns(rows, { columns: 160, colours: false });

main();
