import { brokenBy } from './guarantees';
import { liveThrough, type Sabotage } from './live-through';
import { singleFaults } from './plans';

export type Find = { readonly run: string; readonly broken: readonly string[] };

/** The first run that finds a break made on purpose, looked for where functions write; undefined when none does. */
export const firstFind = async (sabotage: () => Sabotage): Promise<Find | undefined> => {
  const whole = await liveThrough('no fault');
  const writing = singleFaults(whole).filter((name) =>
    /\.(add|remove|put|record|move|claim|publish|markSent)#/.test(name),
  );
  for (const run of ['no fault', ...writing]) {
    const broken = await liveThrough(run, sabotage()).then(
      (lived) => brokenBy(run, lived, whole.outcome),
      (error: unknown) => [`something unexpected was thrown: ${error}`],
    );
    if (broken.length > 0) return { run, broken };
  }
  return undefined;
};
