import { parseArgs } from 'node:util';
import { dynaliteLives } from './dynalite-cloud';
import { brokenBy } from './guarantees';
import { type Lived, liveThrough } from './live-through';
import { overtakings, pairs, sample, seeded, singleFaults, streamFaults, writingRequests } from './plans';
import { sabotages } from './sabotage';
import { firstFind } from './self-test';

/**
 * `npm run faults`: lives through the scenario once for each thing that can go wrong, and counts the broken guarantees.
 * Most runs are in memory; some go through the real adapters to dynalite, a request of the SDK at a time, and have
 * names that begin so. `--only <run>` repeats one and shows its log, `--self-test` looks for breaks made on purpose,
 * `--seed` draws other pairs.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    'self-test': { type: 'boolean' },
    seed: { type: 'string', default: '1' },
  },
});

const shownAtMost = 20;
const overDynalite = 'dynalite: ';
const dynaliteRuns = 40;

type Live = (name: string) => Promise<Lived>;

const runAll = async (whole: Lived, live: Live): Promise<boolean> => {
  const random = seeded(Number(values.seed));
  const singles = singleFaults(whole);
  const drawn = [...overtakings(whole, 1000, random), ...pairs(whole, singles, 2000, random)];
  const requests = sample(writingRequests(await live(`${overDynalite}no fault`)), dynaliteRuns);
  const slow = ['no fault', ...requests].map((name) => `${overDynalite}${name}`);
  const names = new Set(['no fault', ...singles, ...streamFaults(whole), ...drawn, ...slow]);
  const table = new Map<string, { runs: number; broken: number; 'changes in doubt': number }>();
  let failed = 0;
  for (const name of names) {
    const lived = await live(name);
    const broken = brokenBy(name, lived, whole.outcome);
    const row = table.get(kindOf(name)) ?? { runs: 0, broken: 0, 'changes in doubt': 0 };
    const inDoubt = Object.values(lived.outcome.tellings).filter(({ telling }) => telling === 'maybe-sent').length;
    table.set(kindOf(name), {
      runs: row.runs + 1,
      broken: row.broken + (broken.length > 0 ? 1 : 0),
      'changes in doubt': row['changes in doubt'] + inDoubt,
    });
    if (broken.length > 0 && failed++ < shownAtMost)
      console.error(`BROKEN by ${name}\n  ${broken.join('\n  ')}\n  again: npm run faults -- --only '${name}'`);
  }
  console.table(Object.fromEntries(table));
  console.log(`${names.size} runs of ${whole.calls.length} calls and more each; ${failed} broke a guarantee.`);
  return failed === 0;
};

const kindOf = (name: string): string => {
  if (name.startsWith(overDynalite)) return `over dynalite: ${name.split('/').at(-1)?.replace(overDynalite, '')}`;
  if (name.includes('/waits')) return 'one run overtakes another';
  if (name.includes(' + ')) return 'two faults';
  return name.startsWith('streams:') ? `stream: ${name.replace(/^.*\/|-\d+$/g, '')}` : (name.split('/').at(-1) ?? name);
};

const runOnly = async (whole: Lived, name: string, live: Live): Promise<boolean> => {
  const lived = await live(name);
  for (const line of lived.outcome.log) console.log(JSON.stringify(line).slice(0, 200));
  const broken = brokenBy(name, lived, whole.outcome);
  console.log(broken.length === 0 ? 'Every guarantee held.' : `Broken:\n  ${broken.join('\n  ')}`);
  return broken.length === 0;
};

const selfTest = async (): Promise<boolean> => {
  const whole = await liveThrough('no fault');
  let all = true;
  for (const [what, sabotage] of Object.entries(sabotages)) {
    const find = await firstFind(sabotage, whole);
    all &&= find !== undefined;
    console.log(`${what}: ${find === undefined ? 'NOT FOUND' : `found by ${find.run}: ${find.broken[0]}`}`);
  }
  return all;
};

const main = async (): Promise<boolean> => {
  if (values['self-test']) return selfTest();
  const [whole, dynalite] = [await liveThrough('no fault'), await dynaliteLives()];
  const live: Live = (name) =>
    name.startsWith(overDynalite) ? dynalite.live(name.slice(overDynalite.length)) : liveThrough(name);
  try {
    return values.only === undefined ? await runAll(whole, live) : await runOnly(whole, values.only, live);
  } finally {
    await dynalite.stop();
  }
};

void main().then((fine) => {
  process.exitCode = fine ? 0 : 1;
});
