import { outlets } from '#our-outlets';
import type { Feed, Outlet } from './outlet';

export { outlets };

/** A feed with the outlet that it belongs to. */
export type FeedSource = { readonly outlet: Outlet; readonly feed: Feed };

/** Every feed of some outlets, in the order of the data. */
export const feedSources = (of: readonly Outlet[]): readonly FeedSource[] =>
  of.flatMap((outlet) => outlet.feeds.map((feed) => ({ outlet, feed })));

const indexed = new WeakMap<readonly Outlet[], ReadonlyMap<string, FeedSource>>();

/** The feed of that id, or undefined. Indexed once for each array of outlets: with many, whoever looks looks often. */
export const feedSource = (of: readonly Outlet[], feedId: string): FeedSource | undefined => {
  const byId = indexed.get(of) ?? new Map(feedSources(of).map((source) => [source.feed.id, source]));
  indexed.set(of, byId);
  return byId.get(feedId);
};
