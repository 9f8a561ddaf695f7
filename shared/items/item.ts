import * as z from 'zod/mini';

/** An instant as ISO 8601 in UTC to the second: 2026-01-29T10:00:00Z. Sorts as text in time order. */
export const Instant = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, 'a time is written 2026-01-29T10:00:00Z'));
export type Instant = z.infer<typeof Instant>;

/** A piece of news from an outlet, after parsing: plain text, absolute address, and a time only if it has one. */
export const Item = z.object({
  id: z.string().check(z.minLength(1)),
  outlet: z.string().check(z.minLength(1)),
  feed: z.optional(z.string()),
  lang: z.string().check(z.minLength(2)),
  title: z.string(),
  summary: z.string(),
  url: z.string(),
  publishedAt: z.optional(Instant),
  fetchedAt: z.optional(Instant),
  author: z.optional(z.string()),
  /** Who wrote it where that is not the outlet: a wire agency, a carrier's source. */
  publisher: z.optional(z.string()),
});
export type Item = z.infer<typeof Item>;
