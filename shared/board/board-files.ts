import { createHash } from 'node:crypto';

/** One file of the board. */
export type BoardFile = {
  readonly body: string;
  readonly contentType: string;
  readonly cacheControl: string;
  /** Drawn from less than there once was: it never replaces one that is there. */
  readonly settled?: boolean;
};

/** The board's files by path ('index.html'), in the order in which they are to be written: what others link to first. */
export type DrawnBoard = ReadonlyMap<string, BoardFile>;

/** Where the board is published. A file that was put is whole for every reader, at once. */
export type BoardFiles = {
  /** The digest of each file that is there, by path. */
  readonly digests: () => Promise<ReadonlyMap<string, string>>;
  /** Writes a file that still is as it was `seen`, by its digest or not there; 'overtaken' when somebody else wrote it. */
  readonly put: (path: string, file: BoardFile, seen: string | undefined) => Promise<'written' | 'overtaken'>;
};

/** A file's digest: MD5 in hexadecimals, because that is what S3 tells of an object without its being read. */
export const digestOf = (body: string): string => createHash('md5').update(body, 'utf8').digest('hex');
