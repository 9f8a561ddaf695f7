import { createInterface } from 'node:readline';
import type { Item } from '../../shared/items/item';
import type { CommandWorld } from './command-world';
import type { Input } from './open-input';
import { readItemLine } from './read-item-line';

/**
 * Reads items from JSONL line by line, so that a file may be larger than the memory. A line that is no item is named by
 * its number and the rest goes on; `onTrouble` hears of each. `onBytes` hears how far it has come.
 */
export async function* readItems(
  { stream }: Extract<Input, { kind: 'open' }>,
  { err }: Pick<CommandWorld, 'err'>,
  onTrouble: () => void,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<Item> {
  let number = 0;
  let bytes = 0;
  const complain = (reason: string): void => {
    err(`line ${number}: ${reason}`);
    onTrouble();
  };
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    bytes += Buffer.byteLength(line) + 1;
    onBytes(bytes);
    const written = line.replace(/^\uFEFF/, '');
    if (written.trim() === '') continue;
    const read = readItemLine(written);
    if (read.kind === 'not-an-item') {
      complain(read.reason);
      continue;
    }
    if (read.doubt !== undefined) complain(read.doubt);
    yield read.item;
  }
}
