import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * `npm run mutate:scores`: what the last runs of `npm run mutate` came to, by folder and file. Counted are the changes
 * that some test noticed, or that never came to an end, among all that were tried; those that no test reaches are tried
 * and not noticed. Broken are those with which no test could begin; not tried is what is worked out once at load.
 */
const mutantsOf = new Map();
const reports = readdirSync('reports')
  .filter((name) => /^mutation-.*\.json$/.test(name))
  .map((name) => join('reports', name))
  .sort((one, other) => statSync(one).mtimeMs - statSync(other).mtimeMs);
// A later run speaks for a file that an earlier one tried as well.
for (const report of reports) {
  for (const [file, { mutants }] of Object.entries(JSON.parse(readFileSync(report, 'utf8')).files)) {
    mutantsOf.set(file, mutants);
  }
}

const counts = new Map();
const count = (name, status) => {
  const of = counts.get(name) ?? { noticed: 0, endless: 0, missed: 0, broken: 0, untried: 0 };
  if (status === 'Killed') of.noticed++;
  else if (status === 'Timeout') of.endless++;
  else if (status === 'Survived' || status === 'NoCoverage') of.missed++;
  else if (status === 'RuntimeError') of.broken++;
  else of.untried++;
  counts.set(name, of);
};
for (const [file, mutants] of mutantsOf) {
  const folders = dirname(file).split('/');
  const names = [...folders.slice(1).map((_, depth) => `${folders.slice(0, depth + 2).join('/')}/`), file];
  for (const { status } of mutants) for (const name of names) count(name, status);
}

console.log('score %  noticed  endless   missed   broken  untried');
for (const [name, { noticed, endless, missed, broken, untried }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const tried = noticed + endless + missed;
  const score = tried === 0 ? '' : ((100 * (noticed + endless)) / tried).toFixed(2);
  const columns = [score, noticed, endless, missed, broken, untried].map((value) => `${value}`.padStart(7));
  console.log(columns.join('  '), ` ${name}`);
}
