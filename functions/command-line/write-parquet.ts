import type { Column } from './export-columns';

/** Rows that are held in memory before they are written; a reader can skip such a group as a whole. */
const rowGroupSize = 10_000;

const types = { text: 'STRING', json: 'JSON', time: 'TIMESTAMP', number: 'INT32', truth: 'BOOLEAN' } as const;

/** Writes rows into a Parquet file, group after group; times are milliseconds in UTC, nested values are JSON. */
export const writeParquet = async <Row>(
  file: string,
  rows: AsyncIterable<Row>,
  columns: readonly Column<Row>[],
): Promise<void> => {
  // Loaded when asked for: no other command needs it.
  const { fileWriter, parquetWriteRows } = await import('hyparquet-writer');
  await parquetWriteRows({
    writer: fileWriter(file),
    rows: records(rows, columns),
    columns: columns.map(({ name, kind }) => ({ name, type: types[kind] })),
    rowGroupSize,
    createdBy: 'storywatch',
  });
};

async function* records<Row>(rows: AsyncIterable<Row>, columns: readonly Column<Row>[]) {
  for await (const row of rows)
    yield Object.fromEntries(columns.map(({ name, kind, of }) => [name, plainValue(kind, of(row))]));
}

const plainValue = (kind: Column<never>['kind'], value: unknown): unknown =>
  kind === 'time' && typeof value === 'string' ? new Date(value) : value;
