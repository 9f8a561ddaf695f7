import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { FiledItem } from '../../shared/storylines/filed-item';
import { errorCode } from '../local/error-code';
import type { Place } from './stored';

/** How far an archive has been stored: of another archive, or of the same read by other rules, nothing has. */
const Checkpoint = z.object({ archive: z.string(), stored: z.int().check(z.nonnegative()) });

/** Where the filling of a place stands, on this machine; where it is not known, storing begins anew and does no harm. */
export const fillingCheckpoint = ({ directory, stage = 'here' }: Place, rows: readonly FiledItem[]) => {
  const file = join(directory, `filling-${stage}.json`);
  const hash = createHash('sha256');
  for (const row of rows) hash.update(JSON.stringify(row));
  const archive = hash.digest('hex');
  return {
    stored(): number {
      const known = readCheckpoint(file);
      return known?.archive === archive ? known.stored : 0;
    },
    save(stored: number): void {
      mkdirSync(directory, { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify({ archive, stored }));
      renameSync(`${file}.new`, file);
    },
    clear: () => rmSync(file, { force: true }),
  };
};

const readCheckpoint = (file: string): z.infer<typeof Checkpoint> | undefined => {
  try {
    return Checkpoint.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
};
