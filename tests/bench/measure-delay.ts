import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { localTables } from '../../functions/local/local-database';
import { localPipeline } from '../../functions/local/local-pipeline';
import { dynamoChanges } from '../../shared/aws/dynamo-changes';
import { dynamoDecisions } from '../../shared/aws/dynamo-decisions';
import { dynamoDigests } from '../../shared/aws/dynamo-digests';
import { dynamoFeedMemories } from '../../shared/aws/dynamo-feed-memories';
import { dynamoFiledItems } from '../../shared/aws/dynamo-filed-items';
import { dynamoStatuses } from '../../shared/aws/dynamo-statuses';
import { scheduleWindowMinutes } from '../../shared/feeds/rhythm';
import { feedSources, outlets } from '../../shared/outlets/outlets';
import { rssDocument } from '../functions/poll-feed/rss-document';
import type { Figure } from './figure';
import { median, quantile } from './rates';
import { withTemporaryDatabase } from './with-temporary-database';

const now = '2026-01-28T12:00:00Z';
const runs = 7;
const daySeconds = 86_400;
/** Spreads evenly without a random number: the golden ratio's multiples, without their whole part. */
const spread = (place: number): number => (place * 0.6180339887498949) % 1;

/**
 * From an entry's appearing in a feed to the publish call of the change that it makes, over a day at the default paces.
 * Waiting for the poll is simulated with the schedules' own windows (infra/story-schedules.ts); everything after it is
 * run and timed here, where a database answers at once, and the feed and SNS come from memory.
 */
export const measureDelay = async (): Promise<readonly Figure[]> => {
  const waits = feedSources(outlets).flatMap(({ feed }) => waitsOf(feed.everyMinutes * 60));
  const rest: number[] = [];
  for (let run = 0; run < runs; run++) rest.push(await withTemporaryDatabase(pollToPublish));
  const unit = 's';
  return [
    { what: 'from appearing to being polled, median over all feeds', value: quantile(waits, 0.5), unit },
    { what: 'from appearing to being polled, 95th percentile', value: quantile(waits, 0.95), unit },
    { what: 'from the poll to the publish call, median', value: (median(rest) ?? 0) / 1000, unit },
    { what: 'from the poll to the publish call, slowest', value: Math.max(...rest) / 1000, unit },
  ];
};

/** Seconds that an entry waits, for one appearing each minute of a day in a feed with this time between polls. */
const waitsOf = (everySeconds: number): readonly number[] => {
  const polls = Array.from(
    { length: Math.ceil(daySeconds / everySeconds) + 2 },
    (_, place) => place * everySeconds + spread(place) * scheduleWindowMinutes * 60,
  );
  return Array.from({ length: daySeconds / 60 }, (_, minute) => {
    const appears = minute * 60 + spread(minute) * 60;
    return (polls.find((poll) => poll >= appears) ?? appears) - appears;
  });
};

/** Milliseconds from the start of a poll that finds a change to its publish call. */
const pollToPublish = async (client: DynamoDBDocumentClient): Promise<number> => {
  let publishedAt = 0;
  const document = (title: string) => rssDocument([{ id: title, title, publishedAt: now }]);
  let bytes = document('Market hall opens again');
  const pipeline = localPipeline({
    world: {
      items: dynamoFiledItems(client, localTables.items, () => now),
      changes: dynamoChanges(client, localTables.storylines),
      decisions: dynamoDecisions(client, localTables.storylines),
      digests: dynamoDigests(client, localTables.storylines),
      statuses: dynamoStatuses(client, localTables.storylines),
      memories: dynamoFeedMemories(client, localTables.feeds),
      clock: () => now,
    },
    outlets,
    fetchFeed: async (url) => ({ kind: 'fresh', bytes, contentType: 'application/rss+xml', validators: {}, url }),
    publishAlert: async () => {
      publishedAt = performance.now();
      return { kind: 'sent', messageId: 'made-up' };
    },
    boardUrl: 'http://127.0.0.1:4180/',
    publishBoard: async () => undefined,
    report: () => {},
  });
  await pipeline.sweep();
  await pipeline.poll('interfax-ukraine-en');
  bytes = document('Zelensky: Russia has suspended prisoner exchanges, Ukraine’s headquarters confirms');
  const startedAt = performance.now();
  await pipeline.poll('interfax-ukraine-en');
  await pipeline.poll('anadolu-en');
  if (publishedAt === 0) throw new Error('no alert was published: the made-up news no longer makes a change');
  return publishedAt - startedAt;
};
