import { parseArgs } from 'node:util';
import { brokenBy } from './guarantees';
import { liveThrough } from './live-through';
import { overtakings, pairs, seeded, singleFaults, streamFaults } from './plans';

const { values } = parseArgs({
  options: { only: { type: 'string' }, seed: { type: 'string', default: '1' }, most: { type: 'string' } },
});

const main = async (): Promise<number> => {
  const whole = await liveThrough('no fault');
  if (values.only !== undefined) {
    const lived = await liveThrough(values.only);
    const broken = brokenBy(values.only, lived, whole.outcome);
    for (const line of lived.outcome.log) console.log(JSON.stringify(line).slice(0, 300));
    for (const what of broken) console.error(what);
    console.log(broken.length === 0 ? 'Every guarantee held.' : 'Broken.');
    return broken.length === 0 ? 0 : 1;
  }
  const random = seeded(Number(values.seed));
  const singles = singleFaults(whole);
  const names = new Set([
    'no fault',
    ...singles,
    ...streamFaults(whole),
    ...overtakings(whole, 1000, random),
    ...pairs(whole, singles, 2000, random),
  ]);
  const table = new Map<string, { runs: number; broken: number }>();
  let shown = 0;
  for (const name of names) {
    const broken = brokenBy(name, await liveThrough(name), whole.outcome);
    const kind = kindOf(name);
    const row = table.get(kind) ?? { runs: 0, broken: 0 };
    table.set(kind, { runs: row.runs + 1, broken: row.broken + (broken.length > 0 ? 1 : 0) });
    if (broken.length > 0 && shown++ < Number(values.most ?? 20)) {
      console.error(`BROKEN by ${name}\n  ${broken.join('\n  ')}\n  again: npm run faults -- --only '${name}'`);
    }
  }
  console.table(Object.fromEntries(table));
  const failed = [...table.values()].reduce((sum, { broken }) => sum + broken, 0);
  console.log(`${names.size} runs, ${whole.calls.length} calls in a run without faults, ${failed} broke a guarantee.`);
  return failed === 0 ? 0 : 1;
};

const kindOf = (name: string): string => {
  if (name.includes('/waits')) return 'overtaking twins';
  if (name.includes(' + ')) return 'pair';
  return (name.split('/').at(-1) ?? name).replace(/-\d+$/, '');
};

void main().then((code) => {
  process.exitCode = code;
});
