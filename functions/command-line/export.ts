import { Argument, type Command, Option } from 'commander';
import type { CommandWorld } from './command-world';
import { exportTable, type Target } from './export-table';
import { choosingItems, type ItemChoice, questionOf } from './item-choice';
import { type Place, storedCommand, withStored } from './stored';

type Options = ItemChoice & Place & Target;

/** `storywatch export`: items or changes as a table for other programs. */
export const exportCommand = (world: CommandWorld): Command =>
  choosingItems(storedCommand('export'), world)
    .description('export items or changes for spreadsheets, notebooks and databases')
    .addArgument(new Argument('<what>', 'which rows').choices(['items', 'changes']))
    .addOption(new Option('--format <format>', 'of the table').choices(['csv', 'jsonl', 'parquet']).default('csv'))
    .option('--output <file>', 'where to write it; standard output if not given, which parquet cannot go to')
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch export items --storyline talks --since 30d > talks.csv' +
        '\n  storywatch export items --format parquet --output items.parquet --stage prod' +
        '\n  storywatch export changes --format jsonl',
    )
    .action(async (what: 'items' | 'changes', { format, output, directory, stage, ...choice }: Options, command) => {
      if (format === 'parquet' && output === undefined)
        command.error('error: parquet is no text for a terminal: name a file with --output.', { exitCode: 2 });
      const { outlet, lang, grep } = choice;
      if (what === 'changes' && (outlet ?? lang ?? grep) !== undefined)
        command.error('error: changes are chosen by storyline and time only: leave out --outlet, --lang and --grep.', {
          exitCode: 2,
        });
      world.ended(
        await withStored(world, { directory, stage }, async (stored) => {
          const storylines = world.storylines.map(({ id }) => id);
          const question = questionOf(choice, storylines, stored.now);
          return exportTable(world, { format, output }, what, stored, question);
        }),
      );
    });
