import { dynamoFeedMemories } from '../../shared/aws/dynamo-feed-memories';
import { feedMemoriesContract } from './contracts/feed-memories';
import { embeddedTables } from './embedded-tables';

const emptyTables = embeddedTables();

feedMemoriesContract('dynamoFeedMemories', async () => {
  const { client, names } = await emptyTables();
  return dynamoFeedMemories(client, names.feeds);
});
