import { dynamoWatches } from '../../shared/aws/dynamo-watches';
import { watchesContract } from './contracts/watches';
import { embeddedTables } from './embedded-tables';

const emptyTables = embeddedTables();

watchesContract('dynamoWatches', async () => {
  const { client, names } = await emptyTables();
  return dynamoWatches(client, names.storylines);
});
