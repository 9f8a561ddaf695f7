import type { NewEntries } from '../../shared/items/new-entries';
import { type FiledItems, unfiled } from '../../shared/storylines/filed-item';
import { readItem } from '../../shared/storylines/read-item';
import { storylines } from '../../shared/storylines/storylines';

/**
 * Reads what is new or edited and stores it under its storylines. An edited item leaves those that it no longer
 * belongs to; one that had no date before leaves its undated rows. Doing it twice changes nothing.
 */
export const storeEntries = async (
  items: Pick<FiledItems, 'add' | 'remove'>,
  { added, edited }: Pick<NewEntries, 'added' | 'edited'>,
): Promise<void> => {
  const rows = [...added, ...edited.map(({ item }) => item)].flatMap((item) => readItem(item));
  if (rows.length > 0) await items.add(rows);

  const everywhere = [...storylines.map(({ id }) => id), unfiled];
  for (const { item, datedBefore } of edited) {
    const belongs = new Set(rows.filter(({ id }) => id === item.id).map(({ storyline }) => storyline));
    const left = everywhere.filter((storyline) => !belongs.has(storyline));
    await items.remove({ id: item.id, publishedAt: item.publishedAt }, left);
    if (!datedBefore && item.publishedAt !== undefined)
      await items.remove({ id: item.id, publishedAt: undefined }, everywhere);
  }
};
