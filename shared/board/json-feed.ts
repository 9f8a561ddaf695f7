import type { FeedHead } from './atom-feed';
import type { ChangeEntry } from './change-entry';

/** Changes as a JSON Feed, version 1.1 (the Atom library writes 1.0): https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed = ({ title, homeUrl, selfUrl }: FeedHead, entries: readonly ChangeEntry[]): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: homeUrl,
      feed_url: selfUrl,
      language: 'en',
      authors: [{ name: 'Storywatch' }],
      items: entries.map((entry) => ({
        id: entry.id,
        url: entry.url,
        title: entry.title,
        summary: entry.summary,
        content_html: entry.html,
        date_published: entry.publishedAt,
        date_modified: entry.updatedAt,
        tags: entry.tags,
      })),
    },
    null,
    2,
  )}\n`;
