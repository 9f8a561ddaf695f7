import { Bench } from 'tinybench';

/** Median milliseconds of each task, run in turns in this process after a warm-up; a task's name leads to its time. */
export const timed = async <Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
): Promise<Readonly<Record<Name, number>>> => {
  const bench = new Bench({ time: 1500, warmupTime: 300 });
  const names = Object.keys(tasks).filter((name): name is Name => name in tasks);
  for (const name of names) bench.add(name, tasks[name]);
  await bench.run();
  const medians: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const result = bench.getTask(name)?.result;
    if (result === undefined || !('latency' in result)) throw new Error(`${name} was not measured`);
    medians[name] = result.latency.p50;
  }
  const isWhole = (of: Partial<Record<Name, number>>): of is Record<Name, number> => names.every((name) => name in of);
  if (!isWhole(medians)) throw new Error('a task was not measured');
  return medians;
};
