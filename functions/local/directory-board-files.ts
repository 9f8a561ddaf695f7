import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BoardFiles, digestOf } from '../../shared/board/board-files';

/** A board that is being written, next to the one that is whole. */
const unfinished = '.new';

/**
 * The board's files in a directory: each is whole for whoever reads it, because it is renamed into its place. One
 * process writes them, one board after another: nobody overtakes it.
 */
export const directoryBoardFiles = (directory: string): BoardFiles => ({
  async digests() {
    if (!existsSync(directory)) return new Map();
    const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(unfinished))
      .map((entry) => join(entry.parentPath, entry.name));
    return new Map(paths.map((path) => [pathIn(directory, path), digestOf(readFileSync(path, 'utf8'))]));
  },

  async put(path, { body }) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}${unfinished}`, body);
    renameSync(`${file}${unfinished}`, file);
    return 'written';
  },
});

const pathIn = (directory: string, file: string): string =>
  file.slice(join(directory, '/').length).replaceAll('\\', '/');
