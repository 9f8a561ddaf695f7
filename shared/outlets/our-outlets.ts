import afp from './data/afp.json';
import anadolu from './data/anadolu.json';
import interfaxUkraine from './data/interfax-ukraine.json';
import rtvBn from './data/rtv-bn.json';
import united24 from './data/united24.json';
import wikipedia from './data/wikipedia.json';
import type { Outlet } from './outlet';
import { readOutlets } from './read-outlets';
import { repeatedNames } from './repeated-names';

/** The data files, by name: a new outlet is a file in data/ and a line here. */
const files: Readonly<Record<string, unknown>> = {
  'afp.json': afp,
  'anadolu.json': anadolu,
  'interfax-ukraine.json': interfaxUkraine,
  'rtv-bn.json': rtvBn,
  'united24.json': united24,
  'wikipedia.json': wikipedia,
};

/** Our own zones are checked by a test: to look the first one up takes 10 ms of a function's start. */
const read = Object.entries(files).map(([file, data]) => readOutlets(data, file, () => true));

/**
 * The outlets that we follow. One whose file is faulty is left out, so that it does not stop the others here; it stops a
 * deployment (infra/prepared-data.ts).
 */
export const outlets: readonly Outlet[] = read.flatMap((file) => (file.kind === 'outlets' ? file.outlets : []));

/** What is wrong with the data files, a sentence each; empty when all is well, which the tests demand. */
export const outletProblems: readonly string[] = [
  ...read.flatMap((file) => (file.kind === 'invalid' ? file.problems : [])),
  ...repeatedNames(outlets),
];
