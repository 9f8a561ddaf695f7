import type { StoredRows } from '../../shared/aws/dynamo-rows';
import type { StoredRow } from '../../shared/aws/stored-row';

/** Rows in memory; a second one that says the same counts as one under the same key. */
export const memoryRows = (rows: StoredRow[] = []): StoredRows => ({
  async *all() {
    yield* rows;
  },
  async add(row) {
    if (rows.some((there) => JSON.stringify(there) === JSON.stringify(row))) return 'there';
    rows.push(row);
    return 'added';
  },
});
