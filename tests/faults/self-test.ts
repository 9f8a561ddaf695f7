import { brokenBy } from './guarantees';
import { type Lived, liveThrough } from './live-through';
import { singleFaults } from './plans';
import type { sabotages } from './sabotage';

export type Find = { readonly run: string; readonly broken: readonly string[] };

/** The first run that finds a break made on purpose, of those in which a call `at` which it shows goes wrong. */
export const firstFind = async ({ at, make }: (typeof sabotages)[string], whole: Lived): Promise<Find | undefined> => {
  for (const run of ['no fault', ...singleFaults(whole).filter((name) => at.test(name))]) {
    const broken = await liveThrough(run, make()).then(
      (lived) => brokenBy(run, lived, whole.outcome),
      (error: unknown) => [`something unexpected was thrown: ${error}`],
    );
    if (broken.length > 0) return { run, broken };
  }
  return undefined;
};
