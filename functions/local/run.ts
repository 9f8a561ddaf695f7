import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runFirstWeek } from './run-first-week';
import { runLive } from './run-live';
import { isServed } from './running';
import type { Screen } from './screen';
import type { StartOptions } from './start-options';

/** What a local run needs of the process that it runs in. */
export type RunWorld = {
  readonly screen: Screen;
  /** Aborted when somebody wants it to end. */
  readonly stop: AbortSignal;
  /** The real time in milliseconds. */
  readonly realMs: () => number;
};

/** Runs the local copy as asked for; the answer is the exit code. Trouble is said in two sentences. */
export const run = async (options: StartOptions, world: RunWorld): Promise<number> => {
  const directory = join(options.directory, options.live ? 'live' : 'first-week');
  if (await isServed(directory)) {
    world.screen.line(`Storywatch is already running in ${options.directory}. End that one first (Ctrl-C there).`);
    return 1;
  }
  if (options.fresh) {
    rmSync(directory, { recursive: true, force: true });
    rmSync(join(options.directory, 'state.json'), { force: true });
  }
  const trouble = await (options.live ? runLive : runFirstWeek)(options, world);
  if (trouble === undefined) return 0;
  world.screen.line(`${trouble.reason} ${trouble.advice}`);
  return 1;
};
