import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** A file to read from the start, or why that cannot be. `size` in bytes; undefined where it is not known. */
export type Input =
  | { readonly kind: 'open'; readonly stream: Readable; readonly size: number | undefined }
  | { readonly kind: 'unreadable'; readonly reason: string };

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
};

/** Opens a file, or takes `standardInput` for '-'. Never throws for what a file system can do. */
export const openInput = async (file: string, standardInput: Readable): Promise<Input> => {
  if (file === '-') return { kind: 'open', stream: standardInput, size: undefined };
  try {
    const handle = await open(file, 'r');
    const stat = await handle.stat();
    if (!stat.isDirectory()) {
      const size = stat.isFile() ? stat.size : undefined;
      return { kind: 'open', stream: handle.createReadStream(), size };
    }
    await handle.close();
    return { kind: 'unreadable', reason: `cannot read ${file}: is a directory` };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { kind: 'unreadable', reason: `cannot read ${file}: ${reasons[code] ?? (code || String(error))}` };
  }
};
