import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** For the tests of a file: each call makes an empty directory; all are gone in the end. */
export const directories = (): (() => string) => {
  const made: string[] = [];
  afterAll(() => {
    for (const directory of made) rmSync(directory, { recursive: true, force: true });
  });
  return () => {
    const directory = mkdtempSync(join(tmpdir(), 'storywatch-'));
    made.push(directory);
    return directory;
  };
};
