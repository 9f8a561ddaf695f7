import Parser from 'rss-parser';
import { instantOf } from '../../shared/items/instant';
import type { Item } from '../../shared/items/item';
import type { FiledItem } from '../../shared/storylines/filed-item';
import type { Storyline } from '../../shared/storylines/storyline';
import { type RssEntry, rssDocument } from '../functions/poll-feed/rss-document';
import { asDeployed } from './as-deployed';
import { newsSiteDocument } from './news-document';
import { median } from './rates';

/** In processor time of this run, as on one core; ratios are what can be compared between machines. */
export type Speed = {
  readonly itemsASecond: number;
  /** Time to read the items, by the time to parse the feeds that they come in, as news sites dress them. */
  readonly readingToParsing: number | undefined;
  /** The same for feeds of bare texts. */
  readonly readingToParsingBare: number | undefined;
  /** The same for feeds of bare texts that rss-parser parses alone, and nothing of ours. */
  readonly readingToRssParser: number | undefined;
  readonly assessMs: number | undefined;
  readonly claims: number;
};

const { parseFeed } = asDeployed<typeof import('../../shared/feeds/parse-feed')>('shared/feeds/parse-feed.ts');
const { readItem } = asDeployed<typeof import('../../shared/storylines/read-item')>('shared/storylines/read-item.ts');
const { assessStatus } = asDeployed<typeof import('../../shared/storylines/assess-status')>(
  'shared/storylines/assess-status.ts',
);

const warmUps = 4;
const rounds = 7;
const warmRounds = 20;
const feedLength = 50;
const claims = 10_000;

export async function measureSpeed(items: readonly Item[], storyline: Storyline | undefined): Promise<Speed> {
  const parsing = (documents: readonly Uint8Array[]) => async () => {
    for (const bytes of documents) {
      const document = { bytes, contentType: 'application/rss+xml', url: 'https://bell.example/rss' };
      await parseFeed(document, { adapter: 'plain' });
    }
  };
  const bare = feedsOf(items, rssDocument);
  const rssParser = new Parser();
  const times = await inTurn([
    () => {
      for (const item of items) readItem(item);
    },
    parsing(feedsOf(items, newsSiteDocument)),
    parsing(bare),
    async () => {
      for (const bytes of bare) await rssParser.parseString(Buffer.from(bytes).toString('utf8'));
    },
  ]);
  const ratioTo = (other: number) => median(times.map((round) => (round[0] ?? 0) / (round[other] ?? 0)));
  return {
    itemsASecond: Math.round((items.length / (median(times.flatMap(([read = 0]) => read)) ?? 0)) * 1000),
    readingToParsing: ratioTo(1),
    readingToParsingBare: ratioTo(2),
    readingToRssParser: ratioTo(3),
    assessMs: storyline === undefined ? undefined : await assessing(items, storyline),
    claims,
  };
}

/** The times of some works done in turn, round by round, so that a warm or slow machine is so for each. */
async function inTurn(works: readonly Work[]): Promise<readonly (readonly number[])[]> {
  const times: (readonly number[])[] = [];
  for (let round = 0; round < warmUps + rounds; round++) {
    const ofRound: number[] = [];
    for (const work of works) ofRound.push(await timeOf(work));
    times.push(ofRound);
  }
  return times.slice(warmUps);
}

type Work = () => void | Promise<void>;

/** Milliseconds of processor time: what others do on the machine meanwhile does not count. */
async function timeOf(work: Work): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/**
 * The middle of many rounds, in milliseconds as they pass (processor time would count what the collector does beside
 * it), once as many rounds have warmed the work up.
 */
async function warm(work: Work): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 2 * warmRounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times.slice(warmRounds)) ?? 0;
}

const feedsOf = (
  items: readonly Item[],
  documentOf: (entries: readonly RssEntry[]) => Uint8Array,
): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(items.length / feedLength) }, (_, place) =>
    documentOf(
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
  return warm(() => {
    assessStatus(storyline, many, before, instantOf(end));
  });
}
