import { checkStoryline, repeatedStorylines } from './check-storyline';
import energyMoratorium from './data/energy-moratorium.json';
import euAccession from './data/eu-accession.json';
import exchanges from './data/exchanges.json';
import talks from './data/talks.json';
import type { Storyline } from './storyline';

/** The data files by name, in the order in which they are shown: a new storyline is a file in data/ and a line here. */
const files: Readonly<Record<string, unknown>> = {
  'talks.json': talks,
  'energy-moratorium.json': energyMoratorium,
  'exchanges.json': exchanges,
  'eu-accession.json': euAccession,
};

const checked = Object.entries(files).map(([file, data]) => checkStoryline(data, file));

/**
 * The storylines that we track. One whose file is faulty is left out, so that it does not stop the others here; it stops a
 * deployment (infra/prepared-data.ts).
 */
export const storylines: readonly Storyline[] = checked.flatMap((file) =>
  file.kind === 'sound' ? file.storyline : [],
);

/** What is wrong with the data files, a sentence each; empty when all is well, which the tests demand. */
export const storylineProblems: readonly string[] = [
  ...checked.flatMap((file) => (file.kind === 'faulty' ? file.problems : [])),
  ...repeatedStorylines(storylines),
];
