import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { checkParsing } from '../feeds/parsing-properties';

const batch = 10_000;

/**
 * `npm run fuzz [-- --runs N] [--seed S]`: parses fixtures and oddities that are broken in N ways (a million by
 * default) and ends at the first that throws, takes too long or breaks the contract of entries.
 *
 * 1. Run batches of ten thousand, each with a seed of its own, counted on from the first.
 * 2. For a failure, print the smallest case and the command that repeats its batch.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
  const runs = Number(values.runs ?? 1_000_000);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
  if (!Number.isInteger(runs) || !Number.isInteger(seed) || runs < 1) {
    process.stderr.write('--runs and --seed are whole numbers.\n');
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const bar = new cliProgress.SingleBar({ noTTYOutput: false, format: '{bar} {value}/{total}' });
  bar.start(runs, 0);
  for (let done = 0, next = seed; done < runs; done += batch, next++) {
    const size = Math.min(batch, runs - done);
    try {
      await checkParsing(size, next);
    } catch (error) {
      bar.stop();
      process.stderr.write(`${error}\nRepeat it with: npm run fuzz -- --runs ${size} --seed ${next}\n`);
      process.exitCode = 1;
      return;
    }
    bar.update(done + size);
  }
  bar.stop();
  const seconds = Math.round((performance.now() - started) / 1_000);
  process.stdout.write(`${runs} broken documents from seed ${seed}: all kept the contract, in ${seconds} s\n`);
}

void main();
