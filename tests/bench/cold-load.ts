import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { lambdaBundling } from '../../infra/lambda-bundling';
import { bundledFunctions } from '../infra/bundled-functions';
import { median } from './rates';

/** How long a function's file takes to load in a fresh Node process, beside its clients' own. Medians. */
export type ColdLoad = {
  readonly of: string;
  readonly kilobytes: number;
  readonly ms: number;
  /** By the time of its clients (and rss-parser) alone, bundled the way esbuild does unless told otherwise. */
  readonly toClients: number;
  /** By the time of the same bundled with all that infra/lambda-bundling.ts does for ours. */
  readonly toTrimmedClients: number;
};

const functions = ['poll-feed', 'assess-storylines', 'send-alerts'] as const;

/** What infra sets; a made-up value each. */
const environment = {
  AWS_REGION: 'eu-central-1',
  FEEDS_TABLE: 'feeds',
  ITEMS_TABLE: 'items',
  STORYLINES_TABLE: 'storylines',
  ALERTS_TOPIC_ARN: 'arn:aws:sns:eu-central-1:000000000000:alerts',
  USER_AGENT: 'Storywatch/0.1 (bench@example.org)',
  NODE_NO_WARNINGS: '1',
};

/** Loads the files in turns, so that a busy machine is as busy for each; milliseconds, in the files' order. */
export const coldLoads = (files: readonly string[], rounds: number): readonly number[] => {
  const times = files.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    files.forEach((file, place) => {
      times[place]?.push(coldLoad(file));
    });
  return times.map((of) => median(of) ?? 0);
};

const timed = `const start = process.hrtime.bigint();
require(process.argv[1]);
process.stdout.write(String(Number(process.hrtime.bigint() - start) / 1e6));`;

const coldLoad = (file: string): number =>
  Number(execFileSync(process.execPath, ['--eval', timed, file], { env: environment, encoding: 'utf8' }));

const clients = (name: string, outdir: string, trimmed: boolean): string => {
  const outfile = path.join(outdir, `${name}-${trimmed ? 'trimmed' : 'plain'}.js`);
  const aliases = Object.entries(lambdaBundling.esbuildArgs ?? {}).flatMap(([argument, value]) =>
    argument.startsWith('--alias:') ? [[argument.slice('--alias:'.length), String(value)]] : [],
  );
  buildSync({
    entryPoints: [path.join(__dirname, 'clients', `${name}.ts`)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    logLevel: 'error',
    ...(trimmed && { mainFields: [...(lambdaBundling.mainFields ?? [])], alias: Object.fromEntries(aliases) }),
  });
  return outfile;
};

/** Measures every function; takes about a minute. */
export const measureColdLoads = (rounds = 15): readonly ColdLoad[] => {
  const outdir = mkdtempSync(path.join(tmpdir(), 'storywatch-cold-'));
  try {
    const ours = bundledFunctions(outdir);
    return functions.map((of) => {
      const file = ours.get(of) ?? '';
      const [ms = 0, plain = 0, trimmed = 0] = coldLoads(
        [file, clients(of, outdir, false), clients(of, outdir, true)],
        rounds,
      );
      return { of, kilobytes: statSync(file).size / 1000, ms, toClients: ms / plain, toTrimmedClients: ms / trimmed };
    });
  } finally {
    rmSync(outdir, { recursive: true });
  }
};

/** `npm run bench:cold [-- --json]`. */
const main = (): void => {
  const { json } = parseArgs({ options: { json: { type: 'boolean' } } }).values;
  const loads = measureColdLoads();
  if (json === true) return void process.stdout.write(`${JSON.stringify(loads, null, 2)}\n`);
  console.table(
    loads.map((load) => ({
      function: load.of,
      kB: Math.round(load.kilobytes),
      'cold load, ms': Number(load.ms.toFixed(1)),
      '÷ its clients': Number(load.toClients.toFixed(2)),
      '÷ its clients, trimmed like ours': Number(load.toTrimmedClients.toFixed(2)),
    })),
  );
};

main();
