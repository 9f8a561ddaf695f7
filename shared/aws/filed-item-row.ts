import * as z from 'zod/mini';
import type { Instant } from '../items/item';
import { FiledItem, unfiled } from '../storylines/filed-item';
import { readRow, rowOf } from './row';

/** Items without a time sort behind all others: 'u' comes after every digit. */
export const undated = 'undated';

/** DESIGN 2: what belongs to no storyline is kept for a fortnight. */
const unfiledSeconds = 14 * 24 * 3600;

/** A row of the Items table; `expiresAt` in seconds since 1970, for unfiled ones only. */
export const FiledItemRow = z.extend(FiledItem, { expiresAt: z.optional(z.number()) });

/** The key of an item under a storyline: readable, and in time order. */
export const filedItemKey = (
  item: { readonly id: string; readonly publishedAt?: string | undefined },
  storyline: string,
): { readonly storyline: string; readonly publishedAtId: string } => ({
  storyline,
  publishedAtId: `${item.publishedAt ?? undated}#${item.id}`,
});

/** The row of the Items table that an item becomes. Unfiled ones expire, counted from when they were fetched. */
export const filedItemRow = (item: FiledItem): Record<string, unknown> => {
  const from = item.fetchedAt ?? item.publishedAt;
  const expires = item.storyline === unfiled && from !== undefined;
  return rowOf({
    ...item,
    ...filedItemKey(item, item.storyline),
    ...(expires && { expiresAt: Date.parse(from) / 1000 + unfiledSeconds }),
  });
};

/** The item of a row; undefined when it has expired, which DynamoDB may take two days to act upon. */
export const readFiledItem = (row: Record<string, unknown>, now: Instant): FiledItem | undefined => {
  const name = `the item ${String(row.storyline)} ${String(row.publishedAtId)}`;
  const { expiresAt, ...item } = readRow(FiledItemRow, row, name);
  return expiresAt !== undefined && expiresAt <= Date.parse(now) / 1000 ? undefined : item;
};
