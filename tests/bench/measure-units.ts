import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { assessAll, assessTouched } from '../../functions/assess-storylines/assess-touched';
import { localTables as names } from '../../functions/local/local-database';
import { pollText } from '../../functions/poll-feed/poll';
import { pollFeed } from '../../functions/poll-feed/poll-feed';
import { publishBoard } from '../../functions/publish-board/publish-board';
import type { Say } from '../../functions/say';
import { sendAlert } from '../../functions/send-alerts/send-alert';
import { tellUntold } from '../../functions/send-alerts/tell-untold';
import { watchOver } from '../../functions/watch-over/watch-over';
import { dynamoChanges } from '../../shared/aws/dynamo-changes';
import { dynamoDecisions } from '../../shared/aws/dynamo-decisions';
import { dynamoFeedMemories } from '../../shared/aws/dynamo-feed-memories';
import { dynamoFiledItems } from '../../shared/aws/dynamo-filed-items';
import { dynamoStatuses } from '../../shared/aws/dynamo-statuses';
import { dynamoWatches } from '../../shared/aws/dynamo-watches';
import { tables } from '../../shared/aws/tables';
import { secondsAfter } from '../../shared/items/instant';
import { feedSources, outlets } from '../../shared/outlets/outlets';
import type { FiledItem } from '../../shared/storylines/filed-item';
import { storylines } from '../../shared/storylines/storylines';
import { aChange } from '../alerts/a-change';
import { type RssEntry, rssDocument } from '../functions/poll-feed/rss-document';
import { assumedMonth } from './assumed-month';
import { countUnits, type Units } from './count-units';

export type Step = 'skipped' | 'unchanged' | 'board' | 'news' | 'assess' | 'clock' | 'alert' | 'untold' | 'watch';

const now = '2026-01-28T12:00:00Z';
const daySeconds = 24 * 3600;

/** What each step asks of an (embedded) DynamoDB whose windows are as full as assumed; the feed comes from memory. */
export const measureUnits = async (client: DynamoDBDocumentClient): Promise<Readonly<Record<Step, Units>>> => {
  const items = dynamoFiledItems(client, names.items, () => now);
  const changes = dynamoChanges(client, names.storylines);
  const decisions = dynamoDecisions(client, names.storylines);
  const statuses = dynamoStatuses(client, names.storylines);
  const memories = dynamoFeedMemories(client, names.feeds);
  await items.add(storylines.flatMap(({ id, windowDays }) => fullWindow(id, windowDays)));

  let published: readonly RssEntry[] = Array.from({ length: 30 }, (_, index) =>
    entry(index, 'Market hall opens again'),
  );
  const poll = async (say: Say) => {
    const polled = await pollFeed(
      {
        outlets,
        memories,
        items,
        fetchFeed: async (url) => ({
          kind: 'fresh',
          bytes: rssDocument(published),
          contentType: 'application/rss+xml',
          validators: {},
          url,
        }),
      },
      'interfax-ukraine-en',
      now,
    );
    say({ step: 'poll', outlet: 'interfax-ukraine', ...polled, text: pollText(polled) });
  };
  const clock = () => now;
  const assessing = { items, changes, decisions, statuses };
  await poll(() => undefined);
  const memory = await memories.get('interfax-ukraine-en');
  if (memory === undefined) throw new Error('a poll leaves no memory');
  for (const { feed } of feedSources(outlets)) await memories.put({ ...memory, feed: feed.id });
  await assessAll(assessing, clock, () => undefined);

  const units = countUnits(client, {
    [names.items]: tables.items.indexes.length,
    [names.storylines]: tables.storylines.indexes.length,
    [names.feeds]: tables.feeds.indexes.length,
  });
  const unchanged = await units(poll);
  published = [
    entry(97, 'Market hall'),
    entry(98, 'Tram'),
    entry(99, 'Russia has suspended prisoner exchanges'),
    ...published,
  ];
  const news = await units(poll);
  const assess = await units((say) =>
    assessTouched(assessing, [{ storyline: 'exchanges', sequenceNumber: '1' }], clock, say),
  );
  const clockRun = await units((say) => assessAll(assessing, clock, say));
  const board = await units(async (say) => {
    const { written, unchanged: same } = await publishBoard(
      {
        storylines,
        outlets,
        statuses,
        changes,
        decisions,
        items,
        memories,
        files: { digests: async () => new Map(), put: async () => 'written' },
        boardUrl: 'https://board.example/',
      },
      clock,
    );
    say({ step: 'publish', kind: 'published', written: written.length, unchanged: same });
  });
  const change = aChange({ number: 900 });
  await changes.record(change);
  const publishAlert = async () => ({ kind: 'sent', messageId: 'm' }) as const;
  const alertWorld = { changes, publishAlert, storylines, boardUrl: undefined };
  const alert = await units(async (say) => {
    const stored = await changes.get(change.storyline, change.number);
    if (stored === undefined) throw new Error('the change that was recorded is not there');
    say({ step: 'alert', storyline: stored.storyline, number: 900, ...(await sendAlert(alertWorld, stored, now)) });
  });
  const untold = await units((say) => tellUntold(alertWorld, clock, say));
  const watch = await units((say) =>
    watchOver(
      {
        stage: 'prod',
        outlets,
        storylines,
        memories,
        changes,
        watches: dynamoWatches(client, names.storylines),
        signs: { deadLetters: async () => 0, pollsSince: async () => 1, undeliveredSince: async () => [] },
        tellOperators: async () => undefined,
      },
      clock,
      say,
    ),
  );
  return { skipped: unchanged, unchanged, board, news, assess, clock: clockRun, alert, untold, watch };
};

const entry = (index: number, title: string): RssEntry => ({
  id: `https://news.example/en/world/a-made-up-story-${index}`,
  title: `${title} ${index}`,
  summary: 'A sentence or two, as long as they are in most feeds, so that a row has the size of a real one. '.repeat(2),
  publishedAt: secondsAfter(now, -index * 60),
});

const fullWindow = (storyline: string, windowDays: number): readonly FiledItem[] =>
  Array.from({ length: assumedMonth.filedADay * windowDays }, (_, index) => ({
    id: `${storyline}-${index}`,
    outlet: 'anadolu',
    lang: 'en',
    title: 'A title of the usual length, which says nothing that would change a status',
    summary: 'A sentence or two, as long as they are in most feeds, so that a row has the size of a real one. '.repeat(
      2,
    ),
    url: `https://news.example/en/world/a-made-up-story-${storyline}-${index}`,
    publishedAt: secondsAfter(now, -Math.floor((index * daySeconds) / assumedMonth.filedADay) - 60),
    storyline,
    claims: [],
    why: 'a rule of the storyline, with the words that it found',
  }));
