import * as z from 'zod';

/** What we remember of a feed between two polls: one row of the Feeds table. All times ISO 8601 UTC. */
export const FeedMemory = z.object({
  feed: z.string(),
  /** Which of the feed's candidate addresses is in use, counted from 0. */
  candidate: z.int().nonnegative(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** Item id (short, unlike some feeds' own) → content hash and the time it was first published under, for the entries of the last document. */
  seen: z.record(z.string(), z.object({ hash: z.string(), publishedAt: z.string().optional() })),
  lastPolledAt: z.string(),
  lastNewAt: z.string().optional(),
  failuresInARow: z.int().nonnegative(),
  /** Not to be polled before this time: Retry-After, or our own back-off after failures. */
  notBefore: z.string().optional(),
  /** What went wrong last, in a sentence; absent when the last poll went well. */
  trouble: z.string().optional(),
});
export type FeedMemory = z.infer<typeof FeedMemory>;

export type FeedMemories = {
  readonly get: (feed: string) => Promise<FeedMemory | undefined>;
  readonly put: (memory: FeedMemory) => Promise<void>;
};
