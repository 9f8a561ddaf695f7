import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { lambdaBundling } from '../../infra/lambda-bundling';
import { watchedFunctions } from '../../shared/troubles/watched-functions';
import { bundledFunctions } from '../infra/bundled-functions';
import type { Figure } from './figure';
import { median } from './rates';

const functions = ['poll-feed', 'assess-storylines', 'send-alerts', 'publish-board', 'watch-over'] as const;

/** What infra sets; a made-up value each. */
const environment = {
  AWS_REGION: 'eu-central-1',
  FEEDS_TABLE: 'feeds',
  ITEMS_TABLE: 'items',
  STORYLINES_TABLE: 'storylines',
  ALERTS_TOPIC_ARN: 'arn:aws:sns:eu-central-1:000000000000:alerts',
  BOARD_BUCKET: 'board',
  BOARD_URL: 'https://board.example/',
  STAGE: 'bench',
  POLL_FUNCTION: 'poll-feed',
  ALERTS_TOPIC: 'alerts',
  OPERATORS_TOPIC_ARN: 'arn:aws:sns:eu-central-1:000000000000:operators',
  DEAD_LETTER_QUEUES: JSON.stringify(
    Object.fromEntries(watchedFunctions.map((name) => [name, `https://sqs.example/${name}`])),
  ),
  USER_AGENT: 'Storywatch/0.1 (bench@example.org)',
  NODE_NO_WARNINGS: '1',
};

/** Loads the files in turns, so that a busy machine is as busy for each; milliseconds, in the files' order. */
const coldLoads = (files: readonly string[], rounds: number): readonly number[] => {
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

type Peer = { readonly trimmed: boolean; readonly withParser: boolean };

/** A function's clients alone, or with rss-parser, in a file of their own. */
const clients = (name: string, outdir: string, { trimmed, withParser }: Peer): string => {
  const outfile = path.join(outdir, `${name}-${trimmed ? 'trimmed' : 'plain'}${withParser ? '-with-parser' : ''}.js`);
  const aliases = Object.entries(lambdaBundling.esbuildArgs ?? {}).flatMap(([argument, value]) =>
    argument.startsWith('--alias:') ? [[argument.slice('--alias:'.length), String(value)]] : [],
  );
  const parser = "import Parser from 'rss-parser';\nexport const parser = new Parser();\n";
  buildSync({
    stdin: {
      contents: `export { libraries } from './${name}';\n${withParser ? parser : ''}`,
      resolveDir: path.join(__dirname, 'clients'),
    },
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

/** What each is measured beside, in the order in which it is printed. */
const peers = [
  { peer: 'its clients, as esbuild bundles them', trimmed: false, withParser: false, atMost: 1.15 },
  { peer: 'its clients and rss-parser, trimmed as we do', trimmed: true, withParser: true, atMost: 1.15 },
  { peer: 'its clients, trimmed as we do', trimmed: true, withParser: false },
] as const;

/** Each function's file in a fresh process; takes about a minute. */
export const measureColdLoads = async (rounds = 15): Promise<readonly Figure[]> => {
  const outdir = mkdtempSync(path.join(tmpdir(), 'storywatch-cold-'));
  try {
    const ours = bundledFunctions(outdir);
    return functions.flatMap((name) => {
      const file = ours.get(name) ?? '';
      const [value = 0, ...theirs] = coldLoads([file, ...peers.map((peer) => clients(name, outdir, peer))], rounds);
      const what = `cold load of ${name} (${Math.round(statSync(file).size / 1000)} kB)`;
      return peers.map(({ trimmed: _, withParser: __, ...peer }, place) => ({
        ...{ what, value, unit: 'ms', peerValue: theirs[place] ?? 0, ...peer },
      }));
    });
  } finally {
    rmSync(outdir, { recursive: true });
  }
};
