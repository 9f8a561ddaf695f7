import * as z from 'zod/mini';

/** What we remember of a feed between two polls: one row of the Feeds table. All times ISO 8601 UTC. */
export const FeedMemory = z.object({
  feed: z.string(),
  /** Which of the feed's candidate addresses is in use, counted from 0. */
  candidate: z.int().check(z.nonnegative()),
  etag: z.optional(z.string()),
  lastModified: z.optional(z.string()),
  /** Item id (short, unlike some feeds' own) → content hash and the time it was first published under, for the entries of the last document. */
  seen: z.record(z.string(), z.object({ hash: z.string(), publishedAt: z.optional(z.string()) })),
  lastPolledAt: z.string(),
  lastNewAt: z.optional(z.string()),
  failuresInARow: z.int().check(z.nonnegative()),
  /** Not to be polled before this time: Retry-After, or our own back-off after failures. */
  notBefore: z.optional(z.string()),
  /** What went wrong last, in a sentence; absent when the last poll went well. */
  trouble: z.optional(z.string()),
});
export type FeedMemory = z.infer<typeof FeedMemory>;

export type FeedMemories = {
  readonly get: (feed: string) => Promise<FeedMemory | undefined>;
  readonly put: (memory: FeedMemory) => Promise<void>;
};
