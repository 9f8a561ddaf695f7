import { createInterface } from 'node:readline';
import { checkStoredRow, StoredRow } from '../../shared/aws/stored-row';
import type { CommandWorld } from './command-world';

/** What is wrong with more lines than this is wrong with the file. */
const mostNamed = 20;

/** The rows of a file of `storywatch export`, or 'failed', having named the lines that are none. */
export const readRows = async (
  world: Pick<CommandWorld, 'openInput' | 'err'>,
  file: string,
): Promise<readonly StoredRow[] | 'failed'> => {
  const input = await world.openInput(file);
  if (input.kind === 'unreadable') {
    world.err(input.reason);
    return 'failed';
  }
  const rows: StoredRow[] = [];
  let [number, wrong] = [0, 0];
  for await (const line of createInterface({ input: input.stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const row = readRow(line);
    if (typeof row !== 'string') rows.push(row);
    else if (wrong++ < mostNamed) world.err(`line ${number}: ${row}`);
  }
  if (wrong === 0) return rows;
  world.err(`${wrong} of ${number} lines cannot be read; nothing was written.`);
  return 'failed';
};

/** The row, or why there is none. */
const readRow = (line: string): StoredRow | string => {
  try {
    const stored = StoredRow.safeParse(JSON.parse(line));
    if (!stored.success) return "not a row of `storywatch export`: it has a 'table' and a 'row'";
    checkStoredRow(stored.data);
    return stored.data;
  } catch (error) {
    return error instanceof SyntaxError ? 'not JSON' : String(error instanceof Error ? error.message : error);
  }
};
