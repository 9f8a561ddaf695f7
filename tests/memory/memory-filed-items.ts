import type { Instant } from '../../shared/items/item';
import { type FiledItem, type FiledItems, unfiled } from '../../shared/storylines/filed-item';

const unfiledMs = 14 * 24 * 3600 * 1000;

/** Stored items in memory. Unless a clock is given, nothing expires. */
export const memoryFiledItems = (now: () => Instant = () => '1970-01-01T00:00:00Z'): FiledItems => {
  const rows = new Map<string, FiledItem>();
  const keyOf = (storyline: string, time: string | undefined, id: string) =>
    JSON.stringify([storyline, time ?? '', id]);

  const expired = (item: FiledItem): boolean => {
    const from = item.fetchedAt ?? item.publishedAt;
    return item.storyline === unfiled && from !== undefined && Date.parse(from) + unfiledMs <= Date.parse(now());
  };

  /** Those with a time, oldest first. */
  const inOrder = (): readonly FiledItem[] =>
    [...rows.values()]
      .filter((item) => item.publishedAt !== undefined && !expired(item))
      .map((item) => ({ item, key: `${item.publishedAt}#${item.id}` }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ item }) => item);

  const newestOf = (of: { readonly storyline: string } | { readonly outlet: string }): readonly FiledItem[] =>
    inOrder()
      .filter((item) => ('outlet' in of ? item.outlet === of.outlet : item.storyline === of.storyline))
      .reverse();

  return {
    async add(items) {
      for (const item of items) rows.set(keyOf(item.storyline, item.publishedAt, item.id), item);
    },
    async remove(item, storylines) {
      for (const storyline of storylines) rows.delete(keyOf(storyline, item.publishedAt, item.id));
    },
    async between(storyline, since, until) {
      return inOrder().filter(
        ({ storyline: its, publishedAt = '' }) => its === storyline && publishedAt >= since && publishedAt < until,
      );
    },
    async newest(of, limit) {
      const byId = new Map<string, FiledItem>();
      for (const item of newestOf(of)) if (!byId.has(item.id)) byId.set(item.id, item);
      return [...byId.values()].slice(0, Math.max(0, limit));
    },
    async *newestFirst(of, { since = '', until = '~' }) {
      yield* newestOf(of).filter(({ publishedAt = '' }) => publishedAt >= since && publishedAt < until);
    },
  };
};
