import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedDocument, FeedSource } from '../../shared/feeds/parse-feed';

const folder = join(__dirname, 'fixtures');

/** Fixtures that are not read as a plain feed in UTC. */
const sources: Readonly<Record<string, FeedSource>> = {
  'google-news': { adapter: 'google-news' },
  mediawiki: { adapter: 'mediawiki' },
  'france24-afp': { adapter: 'afp-carrier' },
  'anadolu-en': { adapter: 'plain', timeZone: 'Europe/Istanbul' },
  'anadolu-tr': { adapter: 'plain', timeZone: 'Europe/Istanbul' },
  'interfax-uk': { adapter: 'plain', timeZone: 'Europe/Kyiv' },
};

/** The names of all fixture pairs: `name.xml` is a document, `name.json` what must come of it. */
export const fixtureNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.xml'))
  .map((file) => file.slice(0, -'.xml'.length));

export const sourceOf = (name: string): FeedSource => sources[name] ?? { adapter: 'plain' };

export const documentOf = (name: string): FeedDocument => ({
  bytes: readFileSync(join(folder, `${name}.xml`)),
  contentType: undefined,
  url: 'https://feeds.example/news/feed.xml',
});

export const expectedOf = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
