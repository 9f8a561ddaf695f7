import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Argument, type Command, Option } from 'commander';
import { changesBetween } from '../../shared/queries/changes-between';
import { type ItemsQuestion, itemsReport } from '../../shared/queries/items-report';
import type { CommandWorld, Outcome } from './command-world';
import { counted } from './counted';
import { type Column, changeColumns, itemColumns } from './export-columns';
import { csvText, jsonlText } from './export-text';
import { choosingItems, type ItemChoice, questionOf, whyNothing } from './item-choice';
import { type Place, type Stored, storedCommand, withStored } from './stored';
import { writeParquet } from './write-parquet';

type Target = { readonly format: 'csv' | 'jsonl' | 'parquet'; readonly output?: string };
type Options = ItemChoice & Place & Target;

/** `storywatch export`: items or changes as a table for other programs, newest first, written as they are read. */
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
          const target = { format, ...(output !== undefined && { output }) };
          return exportRows(world, target, what, stored, question);
        }),
      );
    });

const exportRows = async (
  world: CommandWorld,
  target: Target,
  what: 'items' | 'changes',
  stored: Stored,
  question: ItemsQuestion,
): Promise<Outcome> => {
  let count = 0;
  const onRow = () => {
    count += 1;
  };
  const reason =
    what === 'items'
      ? await write(world, target, counted(itemsReport(stored.items, question), onRow), itemColumns)
      : await write(world, target, counted(changesBetween(stored.changes, question), onRow), changeColumns);
  const trouble = reason ?? (count === 0 ? whyNothing(question, world) : undefined);
  world.err(trouble ?? `${count} ${what}${target.output === undefined ? '' : ` in ${target.output}`}.`);
  return trouble === undefined ? 'fine' : 'failed';
};

/** Why it could not be written; undefined where it was. */
const write = async <Row>(
  world: CommandWorld,
  { format, output }: Target,
  rows: AsyncIterable<Row>,
  columns: readonly Column<Row>[],
): Promise<string | undefined> => {
  const text = format === 'csv' ? csvText(rows, columns) : jsonlText(rows);
  if (output === undefined) {
    for await (const piece of text) await world.out(piece);
    return undefined;
  }
  const written = await world.writeFile(output, (path) =>
    format === 'parquet' ? writeParquet(path, rows, columns) : pipeline(Readable.from(text), createWriteStream(path)),
  );
  return written.kind === 'unwritable' ? written.reason : undefined;
};
