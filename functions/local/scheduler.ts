/** Something that is done again and again. */
export type Schedule = {
  readonly everyMinutes: number;
  /** Minutes until the first time. */
  readonly firstAfterMinutes: number;
  readonly run: () => Promise<void>;
};

/**
 * Runs schedules until it is stopped; a run that takes longer than its pace delays its own next one and nobody else's.
 * The answer stops it, and settles once nothing is running any more.
 */
export const startScheduler = (schedules: readonly Schedule[]): (() => Promise<void>) => {
  const running = new Set<Promise<void>>();
  const timers = new Set<NodeJS.Timeout>();
  let stopped = false;

  const plan = (schedule: Schedule, minutes: number): void => {
    if (stopped) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      const run = schedule.run().finally(() => {
        running.delete(run);
        plan(schedule, schedule.everyMinutes);
      });
      running.add(run);
    }, minutes * 60_000);
    timers.add(timer);
  };

  for (const schedule of schedules) plan(schedule, schedule.firstAfterMinutes);
  return async () => {
    stopped = true;
    for (const timer of timers) clearTimeout(timer);
    await Promise.all(running);
  };
};
