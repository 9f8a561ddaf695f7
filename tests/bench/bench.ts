import { parseArgs } from 'node:util';
import { inColumns } from '../../shared/queries/terminal-text';
import { storylineOf } from '../../shared/storylines/storylines';
import { type Figure, figureRow } from './figure';
import { measureColdLoads } from './measure-cold-loads';
import { measureDelay } from './measure-delay';
import { measureGrowth } from './measure-growth';
import { measureMemory } from './measure-memory';
import { measurePace } from './measure-pace';
import { measurePath } from './measure-path';
import { measureUnchanged } from './measure-unchanged';
import { withTemporaryDatabase } from './with-temporary-database';

const parts: Readonly<Record<string, () => Promise<readonly Figure[]> | readonly Figure[]>> = {
  path: () => withTemporaryDatabase(measurePath),
  unchanged: () => withTemporaryDatabase(measureUnchanged),
  'cold-load': measureColdLoads,
  delay: measureDelay,
  pace: measurePace,
  growth: () => {
    const talks = storylineOf('talks');
    return talks === undefined ? [] : measureGrowth(talks);
  },
  memory: measureMemory,
};

/**
 * `npm run bench [-- --json] [-- --only PART]`: how fast and how sparing we are, each figure beside its peer of the same
 * run. Machines are noisy: only ratios and counts compare between two of them. The answer is 1 when a figure misses
 * what is asked of it.
 */
const main = async (): Promise<void> => {
  const { json, only } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } }).values;
  if (only !== undefined && !(only in parts)) {
    console.error(`There is no part "${only}": choose among ${Object.keys(parts).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const rows = [];
  for (const [part, measure] of Object.entries(parts))
    if (only === undefined || only === part)
      for (const figure of await measure()) rows.push({ part, ...figureRow(figure) });

  if (json === true) console.log(JSON.stringify(rows, null, 2));
  else console.log(tableOf(rows));
  if (rows.some(({ holds }) => holds === 'NO')) process.exitCode = 1;
};

const tableOf = (rows: readonly ReturnType<typeof figureRow>[]): string =>
  inColumns(
    [
      ['what', 'value', 'ratio', 'asked', 'holds', 'beside'],
      ...rows.map(({ what, value, ratio = '', asked = '', holds = '', beside = '' }) => [
        what,
        value,
        ratio,
        asked,
        holds,
        beside,
      ]),
    ],
    { columns: 200, colours: false },
  );

void main();
