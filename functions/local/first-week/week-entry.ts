import * as z from 'zod/mini';
import { Instant } from '../../../shared/items/item';
import type { Feed, Outlet } from '../../../shared/outlets/outlet';

/** One made-up entry of the first week, a line of a JSONL file: the fields are explained in the README beside it. */
export const WeekEntry = z.strictObject({
  id: z.string().check(z.minLength(1)),
  publishedAt: Instant,
  about: z.enum(['talks', 'energy-moratorium', 'exchanges', 'eu-accession', 'look-alike', 'other']),
  title: z.string(),
  summary: z._default(z.string(), ''),
  link: z.url(),
  author: z._default(z.string(), ''),
  section: z._default(z.string(), ''),
  removed: z._default(z.string(), ''),
  context: z._default(z.string(), ''),
});
export type WeekEntry = z.infer<typeof WeekEntry>;

/** Whose feed is rendered, and the time that its document claims to have been built at. */
export type RenderedFeed = { readonly outlet: Outlet; readonly feed: Feed; readonly builtAt: Instant };

/** Writes the document of a feed as its outlet would, entries in the order given. */
export type RenderFeed = (entries: readonly WeekEntry[], of: RenderedFeed) => string;
