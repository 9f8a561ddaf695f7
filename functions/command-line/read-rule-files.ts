import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../local/error-code';

/** A file of rules by its name within the folder: talks.json, words/en.json. */
export type RuleFile = { readonly name: string; readonly text: string };

export type RuleFiles =
  | { readonly kind: 'files'; readonly files: readonly RuleFile[] }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Reads the JSON files of a folder, and of the folders in it that are called as ours are: data and words. */
export const readRuleFiles = async (folder: string): Promise<RuleFiles> => {
  try {
    const names = (await Promise.all([namesIn(folder), inner(folder, 'data'), inner(folder, 'words')])).flat();
    const files = names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') }));
    return { kind: 'files', files: await Promise.all(files) };
  } catch (error) {
    const reason = reasons[errorCode(error) ?? ''];
    if (reason === undefined) throw error;
    return { kind: 'unreadable', reason: `cannot read ${folder}: ${reason}` };
  }
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'it is no folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
};

const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json'))
    .map(({ name }) => name)
    .sort();

const inner = async (folder: string, name: string): Promise<readonly string[]> => {
  try {
    return (await namesIn(join(folder, name))).map((file) => `${name}/${file}`);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
};
