import { open, rename, rm } from 'node:fs/promises';
import { errorCode } from '../local/error-code';

/** What became of writing a file. */
export type Written = { readonly kind: 'written' } | { readonly kind: 'unwritable'; readonly reason: string };

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

/** Writes a file whole or not at all: beside it first, under a name of its own, which then takes its place. */
export const writeWholeFile = async (file: string, write: (path: string) => Promise<void>): Promise<Written> => {
  const partial = `${file}.partial`;
  try {
    await (await open(partial, 'w')).close();
    await write(partial);
    await rename(partial, file);
    return { kind: 'written' };
  } catch (error) {
    await rm(partial, { force: true });
    const reason = reasons[errorCode(error) ?? ''];
    if (reason === undefined) throw error;
    return { kind: 'unwritable', reason: `cannot write ${file}: ${reason}` };
  }
};
