import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import Parser from 'rss-parser';
import { localTables } from '../../functions/local/local-database';
import { dynamoFeedMemories } from '../../shared/aws/dynamo-feed-memories';
import { dynamoFiledItems } from '../../shared/aws/dynamo-filed-items';
import { tables } from '../../shared/aws/tables';
import { outlets } from '../../shared/outlets/outlets';
import { asDeployed } from './as-deployed';
import { countUnits } from './count-units';
import type { Figure } from './figure';
import { newsDocument } from './news-document';
import { plainWay } from './plain-way';
import { timed } from './timed';

const now = '2026-01-28T12:05:00Z';
const feed = 'interfax-ukraine-en';
const entries = 50;

/** A 50-entry document, parsed, normalised, read and stored; beside rss-parser alone, and beside the plain way. */
export const measurePath = async (client: DynamoDBDocumentClient): Promise<readonly Figure[]> => {
  const { pollFeed } = asDeployed<typeof import('../../functions/poll-feed/poll-feed')>(
    'functions/poll-feed/poll-feed.ts',
  );
  const document = newsDocument(entries);
  const text = new TextDecoder().decode(document.bytes);
  const fetchFeed = async () => ({ kind: 'fresh', validators: {}, ...document }) as const;
  const nowhere = {
    outlets,
    fetchFeed,
    memories: { get: async () => undefined, put: async () => {} },
    items: { add: async () => {}, remove: async () => {} },
  };
  const items = dynamoFiledItems(client, localTables.items, () => now);
  const memories = dynamoFeedMemories(client, localTables.feeds);
  const stored = { outlets, fetchFeed, memories: { ...memories, get: async () => undefined }, items };

  const startedCold = performance.now();
  await pollFeed(nowhere, feed, now);
  const coldMs = performance.now() - startedCold;
  const times = await timed({
    path: () => pollFeed(nowhere, feed, now),
    parser: () => new Parser().parseString(text),
    stored: () => pollFeed(stored, feed, now),
    plain: () => plainWay(text, client, localTables.items),
  });

  const units = countUnits(client, { [localTables.items]: tables.items.indexes.length });
  const ours = await units(() => pollFeed(stored, feed, now));
  let messages = 0;
  const plain = await units(async () => {
    messages = await plainWay(text, client, localTables.items);
  });
  const peer = 'the plain way';
  return [
    {
      what: `${entries} entries parsed, normalised and read, warm`,
      value: times.path,
      unit: 'ms',
      peer: 'rss-parser alone',
      peerValue: times.parser,
      atMost: 2,
    },
    { what: 'the same, first time in its process', value: coldMs, unit: 'ms' },
    { what: 'the same and stored', value: times.stored, unit: 'ms', peer, peerValue: times.plain },
    {
      what: 'calls to store them, memory included',
      value: ours.requests,
      unit: 'calls',
      peer: `${peer}, its ${messages} messages left out`,
      peerValue: plain.requests,
      atMost: 0.25,
    },
    { what: 'write units for them', value: ours.writes, unit: 'units', peer, peerValue: plain.writes },
  ];
};
