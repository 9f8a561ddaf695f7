import type { Instant } from '../../shared/items/item';
import type { Poll } from '../poll-feed/poll';
import type { LocalPipeline } from './local-pipeline';
import { replaySteps, type SimulatedClock } from './simulated-clock';

/** Every three hours: eight polls a simulated day, as often as most feeds of the week have news. */
const stepSeconds = 3 * 3600;

/** What a simulated day came to. */
export type ReplayedDay = { readonly day: string; readonly added: number; readonly edited: number };

/**
 * Lives through a stretch of time in fast-forward: at each step polls every feed and lets the clock count. Sweeps once
 * before the first poll, so that what the first polls bring is a change to what stood before.
 * `seen` is told of each poll, `stepped` of each step done, `dayDone` of each day that is over or broken off.
 */
export const replayWeek = async (options: {
  readonly pipeline: LocalPipeline;
  readonly feeds: readonly string[];
  readonly clock: SimulatedClock;
  readonly until: Instant;
  readonly stop: () => boolean;
  readonly seen: (poll: Poll) => void;
  readonly stepped: (done: number, of: number, at: Instant) => void;
  readonly dayDone: (day: ReplayedDay) => void;
}): Promise<void> => {
  const { pipeline, feeds, clock, until } = options;
  await pipeline.sweep();
  const steps = replaySteps(clock.now(), until, stepSeconds);
  let day: ReplayedDay | undefined;
  for (const [index, at] of steps.entries()) {
    if (options.stop()) break;
    if (day !== undefined && day.day !== at.slice(0, 10)) options.dayDone(day);
    if (day?.day !== at.slice(0, 10)) day = { day: at.slice(0, 10), added: 0, edited: 0 };
    clock.moveTo(at);
    for (const feed of feeds) {
      const poll = await pipeline.poll(feed);
      options.seen(poll);
      if (poll.kind === 'polled') day = { ...day, added: day.added + poll.added, edited: day.edited + poll.edited };
    }
    await pipeline.sweep();
    options.stepped(index + 1, steps.length, at);
  }
  if (day !== undefined) options.dayDone(day);
};
