import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WeekEntry } from './week-entry';

/** The entries of the first week by feed id, oldest first; throws when a file of ours is not what it should be. */
export const readWeek = (folder = __dirname): ReadonlyMap<string, readonly WeekEntry[]> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => [name.replace('.jsonl', ''), readEntries(join(folder, name))] as const),
  );

const readEntries = (file: string): readonly WeekEntry[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => WeekEntry.parse(JSON.parse(line)))
    .toSorted((a, b) => a.publishedAt.localeCompare(b.publishedAt));
