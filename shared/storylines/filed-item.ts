import * as z from 'zod/mini';
import { type Instant, Item } from '../items/item';
import { Claim } from './claim';

/** The partition of items that belong to no storyline: kept a fortnight, for whoever asks what was passed over. */
export const unfiled = 'unfiled';

/** An item under one storyline, with what it says about it and why it was filed there: one row of the Items table. */
export const FiledItem = z.extend(Item, {
  storyline: z.string(),
  claims: z.array(Claim),
  why: z.string(),
});
export type FiledItem = z.infer<typeof FiledItem>;

/** The stored items. Adding is idempotent: the same rows again change nothing. */
export type FiledItems = {
  readonly add: (items: readonly FiledItem[]) => Promise<void>;
  /** Takes an edited item out of the storylines that it no longer belongs to; a row that is not there is no error. */
  readonly remove: (
    item: { readonly id: string; readonly publishedAt: string | undefined },
    storylines: readonly string[],
  ) => Promise<void>;
  /** A storyline's items published in [since, until), oldest first, undated ones left out. */
  readonly between: (storyline: string, since: string, until: string) => Promise<readonly FiledItem[]>;
  /** The newest `limit` items of a storyline or of an outlet, newest first. */
  readonly newest: (
    of: { readonly storyline: string } | { readonly outlet: string },
    limit: number,
  ) => Promise<readonly FiledItem[]>;
  /**
   * The rows of a storyline or of an outlet published in [since, until), newest first, undated ones left out; fetched
   * page by page of at most `pageSize` rows, and only as far as they are read. An outlet's item comes once a storyline.
   */
  readonly newestFirst: (
    of: { readonly storyline: string } | { readonly outlet: string },
    span: { readonly since?: Instant | undefined; readonly until?: Instant | undefined; readonly pageSize?: number },
  ) => AsyncIterable<FiledItem>;
};
