import * as z from 'zod';

/** An instant as ISO 8601 in UTC to the second: 2026-01-29T10:00:00Z. Sorts as text in time order. */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, 'a time is written 2026-01-29T10:00:00Z');
export type Instant = z.infer<typeof Instant>;

/** A piece of news from an outlet, after parsing: plain text, absolute address, and a time only if it has one. */
export const Item = z.object({
  id: z.string().min(1),
  outlet: z.string().min(1),
  feed: z.string().optional(),
  lang: z.string().min(2),
  title: z.string(),
  summary: z.string(),
  url: z.string(),
  publishedAt: Instant.optional(),
  fetchedAt: Instant.optional(),
  author: z.string().optional(),
  /** Who wrote it where that is not the outlet: a wire agency, a carrier's source. */
  publisher: z.string().optional(),
});
export type Item = z.infer<typeof Item>;
