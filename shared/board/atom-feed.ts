import { Feed } from 'feed';
import type { Instant } from '../items/item';
import type { ChangeEntry } from './change-entry';
import { html } from './html';

/** Which feed it is: of all storylines or of one. Addresses are whole. */
export type FeedHead = {
  readonly title: string;
  readonly homeUrl: string;
  readonly selfUrl: string;
  /** For a feed without entries. */
  readonly now: Instant;
};

/** Changes as an Atom feed (RFC 4287). */
export const atomFeed = ({ title, homeUrl, selfUrl, now }: FeedHead, entries: readonly ChangeEntry[]): string => {
  const updatedAt =
    entries
      .map((entry) => entry.updatedAt)
      .sort()
      .at(-1) ?? now;
  const feed = new Feed({
    id: selfUrl,
    title,
    link: homeUrl,
    feed: selfUrl,
    updated: new Date(updatedAt),
    author: { name: 'Storywatch' },
    generator: 'Storywatch',
  });
  for (const entry of entries)
    feed.addItem({
      id: entry.id,
      link: entry.url,
      // A title is markup to Atom readers, as the library writes it.
      title: html`${entry.title}`.text,
      description: html`${entry.summary}`.text,
      content: entry.html,
      category: entry.tags.map((term) => ({ name: term, term })),
      date: new Date(entry.updatedAt),
      published: new Date(entry.publishedAt),
    });
  return feed.atom1();
};
