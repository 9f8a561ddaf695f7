import { type Options, stringify } from 'csv-stringify/sync';
import type { Column } from './export-columns';

/** A spreadsheet takes the file for UTF-8 by its mark, and a cell that begins like a formula for text by an apostrophe. */
const forSpreadsheets: Options = { bom: true, escape_formulas: true, record_delimiter: 'windows' };

/** Rows as CSV (RFC 4180), the names of the columns first, in pieces as they come. */
export async function* csvText<Row>(rows: AsyncIterable<Row>, columns: readonly Column<Row>[]): AsyncGenerator<string> {
  yield stringify([columns.map(({ name }) => name)], forSpreadsheets);
  for await (const row of rows)
    yield stringify([columns.map((column) => cellOf(column, row))], { ...forSpreadsheets, bom: false });
}

const cellOf = <Row>({ kind, of }: Column<Row>, row: Row): string => {
  const value = of(row);
  if (value === undefined) return '';
  return kind === 'json' ? JSON.stringify(value) : String(value);
};

/** Rows as JSONL: every row whole, as it is stored. */
export async function* jsonlText(rows: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}
