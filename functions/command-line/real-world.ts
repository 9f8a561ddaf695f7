import { createInterface } from 'node:readline/promises';
import cliProgress from 'cli-progress';
import { httpFetchFeed } from '../../shared/feeds/http-fetch-feed';
import { outletProblems, outlets } from '../../shared/outlets/our-outlets';
import { terminalText } from '../../shared/queries/terminal-text';
import { storylineProblems, storylines } from '../../shared/storylines/our-storylines';
import { readItem } from '../../shared/storylines/read-item';
import { replayItems } from '../../shared/storylines/replay-items';
import { userAgent } from '../local/user-agent';
import { systemClock } from '../system-clock';
import type { CommandWorld, Progress } from './command-world';
import { openInput } from './open-input';
import { openToFill } from './open-to-fill';
import { readRuleFiles } from './read-rule-files';
import { writeWholeFile } from './write-whole-file';

/** The commands' world on this machine: its screen, its files, its network, its clock. */
export const realWorld = (ended: CommandWorld['ended']): CommandWorld => ({
  ended,
  out: write,
  err: (line) => process.stderr.write(`${line.replace(/\p{Cc}/gu, '\ufffd')}\n`),
  terminal: { columns: process.stdout.columns ?? 10_000, colours: wantsColours() },
  progress: (answersAtEnd) =>
    process.stderr.isTTY === true && (answersAtEnd || process.stdout.isTTY !== true) ? bar() : { to() {}, stop() {} },
  openInput: (file) => openInput(file, process.stdin),
  readRuleFiles,
  writeFile: writeWholeFile,
  // Loaded when asked for: an embedded database is much to start for a command that needs none.
  openStored: async ({ directory, stage, orNew }) => {
    if (stage === undefined) return (await import('../local/open-local-world')).openLocalWorld({ directory, orNew });
    const { openStageTables } = await import('../../shared/aws/open-stage-tables');
    return { kind: 'open', world: openStageTables(stage, systemClock) };
  },
  openTelling: async (place) => (await import('./open-telling')).openTelling(place),
  asks,
  openToFill,
  interruption,
  openSubscribers: async (stage) => (await import('../../shared/aws/open-sns-subscribers')).openSnsSubscribers(stage),
  nodeVersion: process.versions.node,
  readItem,
  replayItems,
  storylines,
  storylineProblems,
  outlets,
  outletProblems,
  fetchFeed: (url, validators) =>
    httpFetchFeed({ userAgent: userAgent(), allowPrivateAddresses: false })(url, validators),
});

/** Nobody looks at a pipe; NO_COLOR and a terminal that has none are for Node to know. */
const wantsColours = (): boolean => process.stdout.isTTY === true && process.stdout.hasColors();

/** Waits where the reader is slower than we are, so that memory does not fill. */
const write = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });

const asks = async (question: string): Promise<boolean | 'nobody-there'> => {
  if (process.stdin.isTTY !== true) return 'nobody-there';
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${terminalText(question)} [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
};

const bar = (): Progress => {
  const shown = new cliProgress.SingleBar(
    { stream: process.stderr, clearOnComplete: true, format: '{bar} {percentage} %' },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    to: (done, of) => {
      if (!started) shown.start(of, done);
      else shown.update(done);
      started = true;
    },
    stop: () => started && shown.stop(),
  };
};

const interruption = (): AbortSignal => {
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  return interrupted.signal;
};
