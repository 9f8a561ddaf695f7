import { performance } from 'node:perf_hooks';
import { parseFeed } from '../../shared/feeds/parse-feed';
import { instantOf } from '../../shared/items/instant';
import type { Item } from '../../shared/items/item';
import { assessStatus } from '../../shared/storylines/assess-status';
import type { FiledItem } from '../../shared/storylines/filed-item';
import { readItem } from '../../shared/storylines/read-item';
import type { Storyline } from '../../shared/storylines/storyline';
import { rssDocument } from '../functions/poll-feed/rss-document';
import { median } from './rates';

/** On one core, in this run; ratios are what can be compared between machines. */
export type Speed = {
  readonly itemsASecond: number;
  /** Time to read the items, by the time to parse the feeds that they come in. */
  readonly readingToParsing: number | undefined;
  readonly assessMs: number | undefined;
  readonly claims: number;
};

const rounds = 5;
const feedLength = 50;
const claims = 10_000;

export async function measureSpeed(items: readonly Item[], storyline: Storyline | undefined): Promise<Speed> {
  const read = await middle(() => {
    for (const item of items) readItem(item);
  });
  const documents = feedsOf(items);
  const parsed = await middle(async () => {
    for (const bytes of documents) {
      const document = { bytes, contentType: 'application/rss+xml', url: 'https://bell.example/rss' };
      await parseFeed(document, { adapter: 'plain' });
    }
  });
  return {
    itemsASecond: Math.round((items.length / read) * 1000),
    readingToParsing: parsed === 0 ? undefined : read / parsed,
    assessMs: storyline === undefined ? undefined : await assessing(items, storyline),
    claims,
  };
}

/** The middle of several rounds, in milliseconds; the first only warms up. */
async function middle(work: () => void | Promise<void>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times) ?? 0;
}

const feedsOf = (items: readonly Item[]): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(items.length / feedLength) }, (_, place) =>
    rssDocument(
      items.slice(place * feedLength, (place + 1) * feedLength).map(({ id, title, summary, url, publishedAt }) => ({
        id,
        title,
        summary,
        link: url,
        ...(publishedAt !== undefined && { publishedAt }),
      })),
    ),
  );

/** A window full of claims: the storyline's own items over and over, evenly in time. */
async function assessing(items: readonly Item[], storyline: Storyline): Promise<number | undefined> {
  const rows = items.flatMap((item) => readItem(item)).filter((row) => row.storyline === storyline.id);
  if (rows.length === 0) return undefined;
  const end = Date.parse('2026-01-31T00:00:00Z');
  const window = storyline.windowDays * 86_400_000;
  const many = Array.from({ length: claims }, (_, place): readonly FiledItem[] => {
    const row = rows[place % rows.length];
    const publishedAt = instantOf(end - window + (window * place) / claims);
    return row === undefined ? [] : [{ ...row, id: `made-${place}`, publishedAt }];
  }).flat();
  const before = { ...storyline.start, since: instantOf(end - window) };
  return middle(() => {
    assessStatus(storyline, many, before, instantOf(end));
  });
}
