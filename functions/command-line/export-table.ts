import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { changesBetween } from '../../shared/queries/changes-between';
import { type ItemsQuestion, itemsReport } from '../../shared/queries/items-report';
import type { CommandWorld, Outcome } from './command-world';
import { counted } from './counted';
import { type Column, changeColumns, itemColumns } from './export-columns';
import { csvText, jsonlText } from './export-text';
import { whyNothing } from './item-choice';
import type { Stored } from './stored';
import { writeParquet } from './write-parquet';

/** How a table is written, and where to; standard output where no file is named. */
export type Target = { readonly format: 'csv' | 'jsonl' | 'parquet'; readonly output?: string | undefined };

/** Exports the items or the changes that answer a question, newest first, written as they are read. */
export const exportTable = async (
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
