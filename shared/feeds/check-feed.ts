import { announcedFeeds } from '../outlets/announced-feeds';
import type { Candidate, Feed } from '../outlets/outlet';
import { decode } from './decode';
import type { Parsed } from './entry';
import type { Fetched, FetchFeed } from './fetched';

/** A document as it was fetched, with what is needed to make sense of its bytes. */
export type Document = Extract<Fetched, { kind: 'fresh' }>;

/** What one candidate address of a feed is worth now. */
export type CheckedCandidate = { readonly url: string } & (
  | {
      readonly kind: 'feed';
      /** The format's name, such as RSS 2.0. */
      readonly format: string;
      readonly entries: number;
      /** When the newest entry was published; undefined when none has a date. */
      readonly newestAt: string | undefined;
    }
  | {
      readonly kind: 'unreachable' | 'unreadable';
      readonly reason: string;
      readonly advice: string;
    }
);

export type FeedCheck = {
  readonly feed: string;
  readonly candidates: readonly CheckedCandidate[];
  /** Addresses of feeds that the candidates or the homepage announce; looked for only when no candidate works. */
  readonly announced: readonly string[];
};

/**
 * Tells an operator how a feed is, now and without storing anything.
 * 1. Try each candidate address in turn: is it reached, is it a feed, how many entries, how new.
 * 2. If none works, look what feeds the outlet's homepage announces, for the editor to choose from.
 */
export const checkFeed = async (
  feed: Feed,
  homepage: string,
  fetchFeed: FetchFeed,
  parse: (document: Document, candidate: Candidate) => Promise<Parsed>,
): Promise<FeedCheck> => {
  const candidates: CheckedCandidate[] = [];
  const announced = new Set<string>();
  for (const candidate of feed.candidates) {
    const fetched = await fetchFeed(candidate.url, {});
    const parsed = fetched.kind === 'fresh' ? await parse(fetched, candidate) : undefined;
    if (parsed?.kind === 'unreadable') for (const url of parsed.announces) announced.add(url);
    candidates.push({ url: candidate.url, ...judged(fetched, parsed) });
  }
  if (candidates.some(({ kind }) => kind === 'feed')) return { feed: feed.id, candidates, announced: [] };
  for (const url of await announcedBy(homepage, fetchFeed)) announced.add(url);
  return { feed: feed.id, candidates, announced: [...announced] };
};

const judged = (fetched: Fetched, parsed: Parsed | undefined) => {
  if (fetched.kind === 'unreachable') {
    return { kind: fetched.kind, reason: fetched.reason, advice: fetched.advice } as const;
  }
  if (parsed?.kind === 'feed') {
    const dates = parsed.entries.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
    return {
      kind: parsed.kind,
      format: parsed.format,
      entries: parsed.entries.length,
      newestAt: dates.at(-1),
    } as const;
  }
  return {
    kind: 'unreadable',
    reason: parsed?.reason ?? 'The server says that nothing has changed, although it was not asked that.',
    advice: "Open the address in a browser: if it is no feed, put another address in the outlet's data file.",
  } as const;
};

const announcedBy = async (homepage: string, fetchFeed: FetchFeed): Promise<readonly string[]> => {
  const page = await fetchFeed(homepage, {});
  return page.kind === 'fresh' ? announcedFeeds(decode(page.bytes, page.contentType).text, page.url) : [];
};
