import * as z from 'zod';
import { Instant } from '../../../shared/items/item';
import type { Feed, Outlet } from '../../../shared/outlets/outlet';

/** One made-up entry of the first week, a line of a JSONL file: the fields are explained in the README beside it. */
export const WeekEntry = z.strictObject({
  id: z.string().min(1),
  publishedAt: Instant,
  about: z.enum(['talks', 'energy-moratorium', 'exchanges', 'eu-accession', 'look-alike', 'other']),
  title: z.string(),
  summary: z.string().default(''),
  link: z.url(),
  author: z.string().default(''),
  section: z.string().default(''),
  removed: z.string().default(''),
  context: z.string().default(''),
});
export type WeekEntry = z.infer<typeof WeekEntry>;

/** Whose feed is rendered, and the time that its document claims to have been built at. */
export type RenderedFeed = { readonly outlet: Outlet; readonly feed: Feed; readonly builtAt: Instant };

/** Writes the document of a feed as its outlet would, entries in the order given. */
export type RenderFeed = (entries: readonly WeekEntry[], of: RenderedFeed) => string;
