import { hash } from 'node:crypto';
import type { FeedMemory } from '../feeds/feed-memory';
import type { Item } from './item';

export type Seen = FeedMemory['seen'];

/** What a document holds that we have not stored yet, and what to remember of it. */
export type NewEntries = {
  readonly added: readonly Item[];
  /** The item as it now reads, under the time it was first published; `datedBefore` false: it had no time then. */
  readonly edited: readonly { readonly item: Item; readonly datedBefore: boolean }[];
  readonly seen: Seen;
};

/**
 * Entries no longer in the document that we still know, so that one which flickers does not come back as new. With
 * the thousand that are parsed of a document at most, a memory stays well under DynamoDB's 400 kB a row.
 */
const departedAtMost = 500;

/**
 * Tells which items of a document are new or edited since `seen`, by a hash of title, summary and link. A new date
 * alone makes nothing new, and an edited item keeps its first: feeds re-date entries that they touch.
 * `seen` is keyed by item id, which is short, where a feed's own entry ids may be kilobytes long.
 */
export const newEntries = (items: readonly Item[], seen: Seen): NewEntries => {
  const added: Item[] = [];
  const edited: { item: Item; datedBefore: boolean }[] = [];
  const present: Seen = {};
  for (const item of firstOfEachId(items)) {
    const before = seen[item.id];
    const hash = contentHash(item);
    const dated = { ...item, ...(before?.publishedAt !== undefined && { publishedAt: before.publishedAt }) };
    if (before === undefined) added.push(dated);
    else if (before.hash !== hash) edited.push({ item: dated, datedBefore: before.publishedAt !== undefined });
    const publishedAt = before?.hash === hash ? before.publishedAt : dated.publishedAt;
    present[item.id] = { hash, ...(publishedAt !== undefined && { publishedAt }) };
  }
  return { added, edited, seen: { ...departed(seen, present), ...present } };
};

/** A feed that repeats an entry means the first, which is the newest in nearly all of them. */
const firstOfEachId = (items: readonly Item[]): readonly Item[] => {
  const byId = new Map<string, Item>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
};

const contentHash = (item: Item): string =>
  hash('sha256', JSON.stringify([item.title, item.summary, item.url])).slice(0, 16);

const departed = (seen: Seen, present: Seen): Seen =>
  Object.fromEntries(
    Object.entries(seen)
      .filter(([id]) => present[id] === undefined)
      .sort(([, a], [, b]) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''))
      .slice(0, departedAtMost),
  );
