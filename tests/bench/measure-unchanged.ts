import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { localTables } from '../../functions/local/local-database';
import { pollFeed } from '../../functions/poll-feed/poll-feed';
import { dynamoFeedMemories } from '../../shared/aws/dynamo-feed-memories';
import { dynamoFiledItems } from '../../shared/aws/dynamo-filed-items';
import type { Fetched } from '../../shared/feeds/fetched';
import { outlets } from '../../shared/outlets/outlets';
import { rssDocument } from '../functions/poll-feed/rss-document';
import { countUnits } from './count-units';
import type { Figure } from './figure';
import { newsEntries } from './news-document';

const now = '2026-01-28T12:05:00Z';
const feed = 'interfax-ukraine-en';
const batch = 25;

/** Polls of a feed that says nothing new, in each way in which servers say so; and then of one with a batch of news. */
export const measureUnchanged = async (client: DynamoDBDocumentClient): Promise<readonly Figure[]> => {
  const items = dynamoFiledItems(client, localTables.items, () => now);
  const memories = dynamoFeedMemories(client, localTables.feeds);
  const old = newsEntries(50, '2026-01-28T11:00:00Z');
  const fresh = (bytes: Uint8Array): Fetched => ({
    kind: 'fresh',
    bytes,
    contentType: 'application/rss+xml',
    validators: {},
    url: 'https://bell.example/rss',
  });
  const poll = (answer: Fetched) => pollFeed({ outlets, memories, items, fetchFeed: async () => answer }, feed, now);
  await poll(fresh(rssDocument(old)));

  const units = countUnits(client, {});
  const figures: Figure[] = [];
  const answers: Readonly<Record<string, Fetched>> = {
    'a poll answered 304': { kind: 'unchanged' },
    'a poll answered with the same bytes': fresh(rssDocument(old)),
    'a poll answered with a new time stamp only': fresh(stamped(rssDocument(old))),
  };
  for (const [what, answer] of Object.entries(answers)) {
    const started = performance.now();
    const { requests, writes } = await units(() => poll(answer));
    const ms = performance.now() - started;
    figures.push(
      { what, value: requests, unit: 'calls', atMost: 1 },
      { what: `${what}: written`, value: writes, unit: 'units', atMost: 0 },
      { what: `${what}: time`, value: ms, unit: 'ms' },
    );
  }
  const unfiled = Array.from({ length: batch }, (_, place) => ({
    id: `https://bell.example/new/${place}`,
    title: `Ferry timetable changes again (${place})`,
    publishedAt: '2026-01-28T12:00:00Z',
  }));
  const news = await units(() => poll(fresh(rssDocument([...unfiled, ...old]))));
  return [
    ...figures,
    {
      what: `a poll with ${batch} new rows: one read, two writes, the memory`,
      value: news.requests,
      unit: 'calls',
      atMost: 4,
    },
  ];
};

const stamped = (bytes: Uint8Array): Uint8Array =>
  new TextEncoder().encode(
    new TextDecoder()
      .decode(bytes)
      .replace('<description>News', '<lastBuildDate>Wed, 28 Jan 2026 12:04:59 GMT</lastBuildDate><description>News'),
  );
