import type { Instant } from '../../../shared/items/item';
import type { Candidate, Feed, Outlet } from '../../../shared/outlets/outlet';
import { type FeedShape, feedShape } from './feed-shapes';
import type { WeekEntry } from './week-entry';

/** As many entries as news feeds usually keep. */
const documentLength = 30;

/** A real feed that the first week has entries for, with the one candidate that its documents stand for. */
export type WeekFeed = {
  readonly outlet: Outlet;
  readonly feed: Feed;
  readonly candidate: Candidate;
  readonly shape: FeedShape;
  readonly entries: readonly WeekEntry[];
};

/** The feeds of these outlets that the week can serve, in the outlets' order. */
export const weekFeeds = (
  outlets: readonly Outlet[],
  week: ReadonlyMap<string, readonly WeekEntry[]>,
): readonly WeekFeed[] =>
  outlets.flatMap((outlet) =>
    outlet.feeds.flatMap((feed) => {
      const entries = week.get(feed.id);
      const shape = feedShape(outlet.id, feed);
      const candidate = feed.candidates.find(({ adapter }) => adapter === shape?.adapter);
      return entries && shape && candidate ? [{ outlet, feed, candidate, shape, entries }] : [];
    }),
  );

/** The outlets of these feeds, with nothing but these feeds, never asleep, each to be read from `<origin>/<feed id>`. */
export const servedOutlets = (feeds: readonly WeekFeed[], origin: string): readonly Outlet[] =>
  [...new Set(feeds.map(({ outlet }) => outlet))].map((outlet) => ({
    ...outlet,
    feeds: feeds
      .filter((served) => served.outlet === outlet)
      .map(({ feed: { quietMinutes: _, ...feed }, candidate }) => ({
        ...feed,
        candidates: [{ ...candidate, url: `${origin}/${feed.id}` }],
      })),
  }));

/** A feed's document as it was at a time: bytes, and when it last changed. */
export type FeedDocument = { readonly bytes: Buffer; readonly contentType: string; readonly changedAt: Instant };

/** The document at `now`, newest first. One without entries yet is dated by the first that it will have. */
export const documentAt = (
  { outlet, feed, candidate, shape, entries }: WeekFeed,
  now: Instant,
  length = documentLength,
): FeedDocument => {
  const published = entries.filter(({ publishedAt }) => publishedAt <= now);
  const changedAt = published.at(-1)?.publishedAt ?? now.replace(/T.*/, 'T00:00:00Z');
  const document = shape.render(published.slice(-length).toReversed(), {
    outlet,
    feed: { ...feed, candidates: [candidate] },
    builtAt: changedAt,
  });
  return { bytes: shape.encode(document), contentType: shape.contentType, changedAt };
};
