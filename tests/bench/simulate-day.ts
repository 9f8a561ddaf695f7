import { writeFileSync } from 'node:fs';
import path from 'node:path';
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
import { tables } from '../../shared/aws/tables';
import type { FetchFeed } from '../../shared/feeds/fetched';
import { secondsAfter } from '../../shared/items/instant';
import type { Outlet } from '../../shared/outlets/outlet';
import { inColumns } from '../../shared/queries/terminal-text';
import { storylines } from '../../shared/storylines/storylines';
import { rssDocument } from '../functions/poll-feed/rss-document';
import { countUnits, type Units } from './count-units';
import { withTemporaryDatabase } from './with-temporary-database';

const start = '2026-01-28T00:00:00Z';
const hours = 24;
/** Every fourth poll of a feed finds something new, as is assumed for the month's cost. */
const newsEvery = 4;
/** Most news of most outlets has nothing to do with what we track. */
const oneFiledIn = 100;
/** So many feeds are polled at a time, as so many functions would. */
const atOnce = 50;

type Asked = Omit<Units, 'logBytes'>;

type Day = {
  readonly feeds: number;
  readonly polls: number;
  readonly polling: Asked;
  readonly assessments: number;
  readonly assessing: Asked;
  readonly seconds: number;
};

/**
 * `npm run bench:scale [-- --feeds 10,100,1000,10000] [--save]`: a day of so many feeds over an embedded DynamoDB, each
 * polled once an hour, and every storyline assessed once an hour: do calls grow with the feeds, and no faster? Saved,
 * they are what `npm run cost:scale` reckons with.
 */
const main = async (): Promise<void> => {
  const { feeds, save } = parseArgs({
    options: { feeds: { type: 'string', default: '10,100,1000,10000' }, save: { type: 'boolean' } },
  }).values;
  const days: Day[] = [];
  for (const count of feeds.split(',').map(Number))
    days.push(await withTemporaryDatabase((client) => simulateDay(client, count)));
  console.log(inColumns([head, ...days.map(row)], { columns: 160, colours: false }));
  if (save === true) {
    const measured = days.map(({ feeds, polls, polling: { requests, reads, writes } }) => ({
      ...{ feeds, polls, requests, reads, writes },
    }));
    writeFileSync(path.join(__dirname, 'measured-days.json'), `${JSON.stringify(measured, null, 2)}\n`);
  }
};

const head = [
  'feeds',
  'polls a day',
  'their calls',
  'a poll',
  'write units a poll',
  'assessments',
  'their calls',
  'read units an assessment',
  'seconds here',
];

const row = ({ feeds, polls, polling, assessments, assessing, seconds }: Day): readonly string[] => [
  ...[feeds, polls, polling.requests].map(String),
  (polling.requests / polls).toFixed(3),
  (polling.writes / polls).toFixed(3),
  ...[assessments, assessing.requests].map(String),
  (assessing.reads / assessments).toFixed(1),
  seconds.toFixed(0),
];

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
  const units = countUnits(client, { [localTables.items]: tables.items.indexes.length });
  const startedAt = performance.now();
  let [polled, assessed] = [nothing, nothing];
  for (hour = 0; hour < hours; hour++) {
    now = secondsAfter(start, hour * 3600);
    for (let from = 0; from < feeds; from += atOnce)
      polled = added(
        polled,
        await units(() =>
          Promise.all(
            outlets.slice(from, from + atOnce).map(({ feeds: [feed] }) => pollFeed(polling, feed?.id ?? '', now)),
          ),
        ),
      );
    for (const storyline of storylines)
      assessed = added(assessed, await units(() => assessStoryline(assessing, storyline, now)));
  }
  const seconds = (performance.now() - startedAt) / 1000;
  const assessments = storylines.length * hours;
  return { feeds, polls: feeds * hours, polling: polled, assessments, assessing: assessed, seconds };
};

const nothing: Asked = { requests: 0, reads: 0, writes: 0 };

const added = (one: Asked, other: Asked): Asked => ({
  requests: one.requests + other.requests,
  reads: one.reads + other.reads,
  writes: one.writes + other.writes,
});

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
