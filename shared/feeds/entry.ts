/**
 * One entry of a feed in our own shape, whatever format it came in: what the feed says and nothing that it does not.
 * All text is plain (no markup, no entities, no control characters, white space folded).
 */
export type Entry = {
  /** The feed's own id of the entry (guid, atom:id), or its link, or its title: what tells it from its neighbours. */
  readonly id: string;
  readonly title: string;
  /** Absolute http(s) address. */
  readonly link: string | undefined;
  readonly summary: string;
  /** ISO 8601 in UTC, to the second (2026-01-29T10:00:00Z); undefined when the feed gives none that can be read. */
  readonly publishedAt: string | undefined;
  readonly author: string | undefined;
  /** Who wrote it, when the feed names somebody else than its outlet (RSS <source>, a byline). */
  readonly publisher: string | undefined;
  /** BCP 47 tag that the feed itself declares, lower case. */
  readonly language: string | undefined;
};

/** What became of a feed document. An unreadable one says why in a sentence, and which feeds the page announces. */
export type Parsed =
  | { readonly kind: 'feed'; readonly format: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly announces: readonly string[] };
