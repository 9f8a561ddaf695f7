import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startEmulator } from './emulator';
import { startNewsServer } from './news-server';
import { prove } from './prove';
import { startSnsRecorder } from './sns-recorder';

/**
 * `npm run e2e`: the real stack, with its real bundles, schedules and streams, in an emulated AWS on this machine.
 * Each line says what has been proved by then; the first thing that is not so ends the run.
 */
const directory = path.join(__dirname, '..', '..', '.storywatch');
const startedAt = Date.now();

const proved = (what: string): void => {
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  console.log(`${String(seconds).padStart(4)} s  ${what}`);
};

const main = async (): Promise<void> => {
  mkdirSync(directory, { recursive: true });
  const emulator = await startEmulator(directory);
  const news = await startNewsServer();
  const recorder = await startSnsRecorder();
  try {
    proved(`an emulated AWS runs; ${path.relative('.', emulator.logFile)} has what the functions say`);
    await prove(path.join(directory, 'e2e-cdk.out'), news, recorder, proved);
  } finally {
    await emulator.stop();
    await news.close();
    await recorder.close();
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && error.cause !== undefined) console.error(error.cause);
  process.exitCode = 1;
});
