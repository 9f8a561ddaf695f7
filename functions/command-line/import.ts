import type { Command } from 'commander';
import type { StoredRow } from '../../shared/aws/stored-row';
import type { CommandWorld, Outcome } from './command-world';
import { readRows } from './read-rows';
import { type Place, type Stored, storedCommand, withStored } from './stored';

type Options = Place & { readonly json?: true };

/** `storywatch import`: brings back what `export` printed. */
export const importCommand = (world: CommandWorld): Command =>
  storedCommand('import')
    .description('bring back what export printed; what is there stays as it is')
    .argument('<file>', "JSONL from export; '-' for standard input")
    .option('--json', 'print a JSON object')
    .addHelpText(
      'after',
      '\nA file with a line that cannot be read is refused as a whole. Changes that readers have been told of are not\n' +
        'told again.\n\nExamples:\n  storywatch import kept.jsonl\n  zcat kept.jsonl.gz | storywatch import - --stage prod',
    )
    .action(async (file: string, { json, ...place }: Options) => {
      const rows = await readRows(world, file);
      if (rows === 'failed') return world.ended('failed');
      world.ended(await withStored(world, { ...place, orNew: true }, (stored) => bringBack(world, stored, rows, json)));
    });

const bringBack = async (
  world: CommandWorld,
  stored: Pick<Stored, 'rows'>,
  rows: readonly StoredRow[],
  json: true | undefined,
): Promise<Outcome> => {
  const progress = world.progress(true);
  let added = 0;
  for (const [done, row] of rows.entries()) {
    if ((await stored.rows.add(row)) === 'added') added++;
    progress.to(done + 1, rows.length);
  }
  progress.stop();
  const there = rows.length - added;
  await world.out(
    json ? `${JSON.stringify({ added, there })}\n` : `${added} rows added, ${there} were there already.\n`,
  );
  return 'fine';
};
