import * as z from 'zod';
import { documentClient } from '../../shared/aws/document-client';
import { dynamoFeedMemories } from '../../shared/aws/dynamo-feed-memories';
import { dynamoFiledItems } from '../../shared/aws/dynamo-filed-items';
import { httpFetchFeed } from '../../shared/feeds/http-fetch-feed';
import { outlets } from '../../shared/outlets/outlets';
import { PollFeedEnvironment, readEnvironment } from '../environment';
import { systemClock } from '../system-clock';
import { pollText } from './poll';
import { pollFeed } from './poll-feed';

const PollRequest = z.object({ feed: z.string().min(1) });

const environment = readEnvironment('poll-feed', PollFeedEnvironment);
const client = documentClient({});
const world = {
  outlets,
  memories: dynamoFeedMemories(client, environment.FEEDS_TABLE),
  items: dynamoFiledItems(client, environment.ITEMS_TABLE, systemClock),
  fetchFeed: httpFetchFeed({
    userAgent: environment.USER_AGENT,
    allowPrivateAddresses: environment.ALLOW_PRIVATE_ADDRESSES === 'yes',
  }),
};

/** Woken by each feed's schedule with `{feed}`; logs what became of the poll as one line of JSON. */
export const handler = async (event: unknown): Promise<void> => {
  const { feed } = PollRequest.parse(event);
  const poll = await pollFeed(world, feed, systemClock());
  console.log(JSON.stringify({ step: 'poll', ...poll, text: pollText(poll) }));
};
