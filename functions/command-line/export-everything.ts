import type { CommandWorld, Outcome } from './command-world';
import type { Stored } from './stored';

/** Prints every stored row as a line of JSONL, such as `storywatch import` reads. */
export const exportEverything = async (
  world: Pick<CommandWorld, 'out'>,
  { rows }: Pick<Stored, 'rows'>,
): Promise<Outcome> => {
  for await (const row of rows.all()) await world.out(`${JSON.stringify(row)}\n`);
  return 'fine';
};
