import { Argument, type Command, Option } from 'commander';
import type { CommandWorld } from './command-world';
import { exportEverything } from './export-everything';
import { exportTable, type Target } from './export-table';
import { choosingItems, type ItemChoice, questionOf } from './item-choice';
import { type Place, type Stored, storedCommand, withStored } from './stored';

type What = 'items' | 'changes';
type Options = ItemChoice & Place & Target;

/** `storywatch export`: items or changes as a table for other programs; everything, for `import`, where neither is named. */
export const exportCommand = (world: CommandWorld): Command =>
  choosingItems(storedCommand('export'), world)
    .description('export items or changes for spreadsheets, notebooks and databases; or everything, for import')
    .addArgument(
      new Argument('[what]', 'which rows; all that is stored, as JSONL, if not given').choices(['items', 'changes']),
    )
    .addOption(new Option('--format <format>', 'of the table').choices(['csv', 'jsonl', 'parquet']).default('csv'))
    .option('--output <file>', 'where to write it; standard output if not given, which parquet cannot go to')
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch export items --storyline talks --since 30d > talks.csv' +
        '\n  storywatch export items --format parquet --output items.parquet --stage prod' +
        '\n  storywatch export changes --format jsonl\n  storywatch export --stage prod > kept.jsonl' +
        '\n\nEverything is no snapshot of one moment: what is written meanwhile may be in it or not.',
    )
    .action(
      async (what: What | undefined, { format, output, directory, stage, ...choice }: Options, command: Command) => {
        if (what === undefined) {
          if (
            Object.keys(choice).length > 0 ||
            output !== undefined ||
            command.getOptionValueSource('format') === 'cli'
          )
            command.error('error: everything goes out whole, as JSONL: name items or changes to choose.', {
              exitCode: 2,
            });
          const everything = (stored: Stored) => exportEverything(world, stored);
          return world.ended(await withStored(world, { directory, stage }, everything));
        }
        if (format === 'parquet' && output === undefined)
          command.error('error: parquet is no text for a terminal: name a file with --output.', { exitCode: 2 });
        const { outlet, lang, grep } = choice;
        if (what === 'changes' && (outlet ?? lang ?? grep) !== undefined)
          command.error(
            'error: changes are chosen by storyline and time only: leave out --outlet, --lang and --grep.',
            {
              exitCode: 2,
            },
          );
        world.ended(
          await withStored(world, { directory, stage }, async (stored) => {
            const storylines = world.storylines.map(({ id }) => id);
            const question = questionOf(choice, storylines, stored.now);
            return exportTable(world, { format, output }, what, stored, question);
          }),
        );
      },
    );
