import { parseArgs } from 'node:util';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { assessStoryline } from '../../functions/assess-storylines/assess-storylines';
import { localTables } from '../../functions/local/local-database';
import { pollFeed } from '../../functions/poll-feed/poll-feed';
import { dynamoChanges } from '../../shared/aws/dynamo-changes';
import { dynamoDecisions } from '../../shared/aws/dynamo-decisions';
import { dynamoFeedMemories } from '../../shared/aws/dynamo-feed-memories';
import { dynamoFiledItems } from '../../shared/aws/dynamo-filed-items';
import { dynamoStatuses } from '../../shared/aws/dynamo-statuses';
import type { FetchFeed } from '../../shared/feeds/fetched';
import { secondsAfter } from '../../shared/items/instant';
import type { Outlet } from '../../shared/outlets/outlet';
import { inColumns } from '../../shared/queries/terminal-text';
import { storylines } from '../../shared/storylines/storylines';
import { rssDocument } from '../functions/poll-feed/rss-document';
import { countUnits } from './count-units';
import { withTemporaryDatabase } from './with-temporary-database';

const start = '2026-01-28T00:00:00Z';
const hours = 24;
/** Every fourth poll of a feed finds something new, as is assumed for the month's cost. */
const newsEvery = 4;
/** Most news of most outlets has nothing to do with what we track. */
const oneFiledIn = 100;
/** So many feeds are polled at a time, as so many functions would. */
const atOnce = 50;

type Day = {
  readonly feeds: number;
  readonly polls: number;
  readonly calls: number;
  readonly writes: number;
  readonly seconds: number;
};

/**
 * `npm run bench:scale [-- --feeds 10,100,1000,10000]`: a day of so many feeds over an embedded DynamoDB, each polled
 * once an hour, and every storyline assessed once an hour: do calls grow with the feeds, and no faster?
 */
const main = async (): Promise<void> => {
  const { feeds } = parseArgs({ options: { feeds: { type: 'string', default: '10,100,1000,10000' } } }).values;
  const days: Day[] = [];
  for (const count of feeds.split(',').map(Number))
    days.push(await withTemporaryDatabase((client) => simulateDay(client, count)));
  const rows = days.map(({ feeds, polls, calls, writes, seconds }) => [
    String(feeds),
    String(polls),
    String(calls),
    (calls / polls).toFixed(3),
    (writes / polls).toFixed(3),
    seconds.toFixed(0),
  ]);
  const head = ['feeds', 'polls a day', 'calls', 'calls a poll', 'write units a poll', 'seconds here'];
  console.log(inColumns([head, ...rows], { columns: 120, colours: false }));
};

const simulateDay = async (client: DynamoDBDocumentClient, feeds: number): Promise<Day> => {
  let now = start;
  let hour = 0;
  const clock = () => now;
  const items = dynamoFiledItems(client, localTables.items, clock);
  const changes = dynamoChanges(client, localTables.storylines);
  const assessing = {
    items,
    changes,
    statuses: dynamoStatuses(client, localTables.storylines),
    decisions: dynamoDecisions(client, localTables.storylines),
  };
  const outlets = outletsWith(feeds);
  const polling = {
    outlets,
    items,
    memories: dynamoFeedMemories(client, localTables.feeds),
    fetchFeed: fetchAt(() => hour),
  };
  const units = countUnits(client, {});
  const startedAt = performance.now();
  const total = await units(async () => {
    for (hour = 0; hour < hours; hour++) {
      now = secondsAfter(start, hour * 3600);
      for (let from = 0; from < feeds; from += atOnce)
        await Promise.all(
          outlets.slice(from, from + atOnce).map(({ feeds: [feed] }) => pollFeed(polling, feed?.id ?? '', now)),
        );
      for (const storyline of storylines) await assessStoryline(assessing, storyline, now);
    }
  });
  const seconds = (performance.now() - startedAt) / 1000;
  return { feeds, polls: feeds * hours, calls: total.requests, writes: total.writes, seconds };
};

const outletsWith = (feeds: number): readonly Outlet[] =>
  Array.from({ length: feeds }, (_, place) => ({
    id: `outlet-${place}`,
    name: `Outlet ${place}`,
    homepage: `https://outlet-${place}.example/`,
    weight: 0.5,
    feeds: [
      {
        id: `feed-${place}`,
        language: 'en',
        everyMinutes: 60,
        candidates: [{ url: `https://outlet-${place}.example/${place}`, adapter: 'plain' }],
      },
    ],
  }));

/** Each feed has news at hours of its own; between them the server says that nothing has changed. */
const fetchAt =
  (hour: () => number): FetchFeed =>
  async (url) => {
    const place = Number(url.split('/').at(-1));
    if (hour() > 0 && (hour() + place) % newsEvery !== 0) return { kind: 'unchanged' };
    const entries = Array.from({ length: 5 }, (_, entry) => {
      const isFiled = (place * 5 + hour() + entry) % oneFiledIn === 0;
      const id = `https://outlet-${place}.example/${hour()}/${entry}`;
      const title = isFiled ? 'Russia and Ukraine hold a second round of peace talks' : 'The market hall opens again';
      return { id, link: id, title, publishedAt: secondsAfter(start, hour() * 3600 - 60 * (entry + 1)) };
    });
    return { kind: 'fresh', bytes: rssDocument(entries), contentType: 'text/xml', validators: {}, url };
  };

void main();
