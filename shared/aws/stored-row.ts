import * as z from 'zod/mini';
import { FeedMemory } from '../feeds/feed-memory';
import { Instant } from '../items/item';
import { Change } from '../storylines/change';
import { Decision } from '../storylines/decision';
import { Status } from '../storylines/status';
import { Watch } from '../troubles/watch';
import { FiledItemRow } from './filed-item-row';
import { readRow } from './row';

/** One row of one table, as `storywatch export` writes it and `import` reads it: a line of JSONL. */
export const StoredRow = z.object({
  table: z.enum(['items', 'storylines', 'feeds']),
  row: z.record(z.string(), z.unknown()),
});
export type StoredRow = z.infer<typeof StoredRow>;

const text = z.string();

/** That a day's digest was taken on; what became of it is read by conditions only. */
const DigestRow = z.object({ claimedAt: Instant, claimedBy: z.string() });

const recordShape = (record: string): z.core.$ZodType => {
  if (record === 'status') return Status;
  if (record === 'watch') return Watch;
  if (record.startsWith('digest#')) return DigestRow;
  return record.startsWith('decision#') ? Decision : Change;
};

/** What a row must have to be put where it belongs, and to be read there. */
const shapesOf = ({ table, row }: StoredRow): readonly z.core.$ZodType[] => {
  if (table === 'items') return [z.object({ storyline: text, publishedAtId: text }), FiledItemRow];
  if (table === 'feeds') return [FeedMemory];
  return [z.object({ storyline: text, record: text }), recordShape(String(row.record))];
};

/** Throws, saying why, when a row is none that this version of Storywatch can read. */
export const checkStoredRow = (stored: StoredRow): void => {
  for (const shape of shapesOf(stored)) readRow(shape, stored.row, `this row of ${stored.table}`);
};
