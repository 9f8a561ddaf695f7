import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { boardStatusSchema } from '../shared/board/board-status-schema';
import { outletProblems, outlets } from '../shared/outlets/our-outlets';
import { storylineProblems, storylines } from '../shared/storylines/our-storylines';
import type { Storyline } from '../shared/storylines/storyline';

const folder = path.join(__dirname, '..', '.prepared');

/**
 * Our outlets and storylines as they are once checked, with what their files leave out filled in, and the board's JSON
 * Schema: the modules that bundles take instead of making them at every cold start, which is a quarter of it. Answers the
 * module of each import. Faulty data throws, so that it is not deployed.
 */
export const prepareData = (): Readonly<Record<string, string>> => {
  const problems = [...outletProblems, ...storylineProblems];
  if (problems.length > 0) throw new Error(`the data has faults, so nothing is bundled:\n${problems.join('\n')}`);
  return {
    '#our-outlets': prepared('outlets', outlets),
    '#our-storylines': prepared('storylines', storylines.map(withoutWords), 'storylines-without-words'),
    '#board-status-schema': prepared('boardStatusSchema', boardStatusSchema),
  };
};

/** The module of our storylines whole, for the function that reads items. */
export const storylinesToRead = (): string => prepared('storylines', storylines);

/** A storyline without what only reading takes, which is two thirds of it: its words, and what files an item under it. */
const withoutWords = (storyline: Storyline): Storyline => ({ ...storyline, words: {}, files: [], excludes: [] });

/** Writes a module of one constant. As a text: JavaScript takes several times as long to read large data as JSON does. */
const prepared = (name: string, data: unknown, called: string = name): string => {
  const file = path.join(folder, `${called}.js`);
  const text = `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(data))});\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return file;
  mkdirSync(folder, { recursive: true });
  // Several processes may prepare the same at once: none of them may read half a file.
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
  return file;
};
