import * as z from 'zod/mini';
import { documentClient } from '../../shared/aws/document-client';
import { dynamoFeedMemories } from '../../shared/aws/dynamo-feed-memories';
import { dynamoFiledItems } from '../../shared/aws/dynamo-filed-items';
import { httpFetchFeed } from '../../shared/feeds/http-fetch-feed';
import { feedSource, outlets } from '../../shared/outlets/outlets';
import { readEnvironment } from '../read-environment';
import { systemClock } from '../system-clock';
import { PollFeedEnvironment } from './environment';
import { pollText } from './poll';
import { pollFeed } from './poll-feed';
import { servedFrom } from './served-from';

const PollRequest = z.object({ feed: z.string().check(z.minLength(1)) });

const environment = readEnvironment('poll-feed', PollFeedEnvironment);
const client = documentClient({});
const world = {
  outlets: environment.FEEDS_ORIGIN === undefined ? outlets : servedFrom(environment.FEEDS_ORIGIN, outlets),
  memories: dynamoFeedMemories(client, environment.FEEDS_TABLE),
  items: dynamoFiledItems(client, environment.ITEMS_TABLE, systemClock),
  fetchFeed: httpFetchFeed({
    userAgent: environment.USER_AGENT,
    allowPrivateAddresses: environment.ALLOW_PRIVATE_ADDRESSES === 'yes',
  }),
};

/** Woken by each feed's schedule with `{feed}`; logs what became of the poll: metrics and alarms count these lines. */
export const handler = async (event: unknown): Promise<void> => {
  const { feed } = PollRequest.parse(event);
  const poll = await pollFeed(world, feed, systemClock());
  console.log({ step: 'poll', outlet: feedSource(outlets, feed)?.outlet.id, ...poll, text: pollText(poll) });
};
