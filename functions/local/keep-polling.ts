import type { Feed } from '../../shared/outlets/outlet';
import type { LocalPipeline } from './local-pipeline';
import { sayPoll } from './say-poll';
import { type Schedule, startScheduler } from './scheduler';
import type { Screen } from './screen';

/** DESIGN 1: a sweep every five minutes is soon enough for what changes by the clock alone. */
const sweepMinutes = 5;

/** A copy that is started in the afternoon sends the morning's digest all the same. */
const digestMinutes = 60;

/**
 * The local scheduler: each feed at its own pace, the clock's sweep, the digest, and `ticked` every minute, until `stop` is
 * aborted. What goes wrong with one feed, a fault of ours included, is a line on the screen and stops no other.
 */
export const keepPolling = async (options: {
  readonly pipeline: LocalPipeline;
  readonly feeds: readonly Feed[];
  readonly screen: Pick<Screen, 'line'>;
  readonly stop: AbortSignal;
  readonly ticked: () => Promise<void>;
}): Promise<void> => {
  const { pipeline, feeds, screen, stop } = options;
  const schedules: readonly Schedule[] = [
    ...feeds.map(({ id, everyMinutes }) => ({
      everyMinutes,
      firstAfterMinutes: everyMinutes,
      run: guarded(id, screen, async () => sayPoll(await pipeline.poll(id), screen)),
    })),
    {
      everyMinutes: sweepMinutes,
      firstAfterMinutes: sweepMinutes,
      run: guarded('sweep', screen, () => pipeline.sweep()),
    },
    { everyMinutes: digestMinutes, firstAfterMinutes: 1, run: guarded('digest', screen, () => pipeline.digest()) },
    { everyMinutes: 1, firstAfterMinutes: 1, run: guarded('board', screen, options.ticked) },
  ];
  const end = startScheduler(schedules);
  if (!stop.aborted) await new Promise((stopped) => stop.addEventListener('abort', stopped, { once: true }));
  screen.line('Ending …');
  await end();
};

/** The last catch of a local run: its part in AWS is played by the dead-letter queue and its alarm. */
export const guarded =
  (name: string, screen: Pick<Screen, 'line'>, run: () => Promise<unknown>) => async (): Promise<void> => {
    try {
      await run();
    } catch (error) {
      screen.line(`! ${name}: failed by a fault of our own, tried again at its next turn: ${String(error)}`);
    }
  };
