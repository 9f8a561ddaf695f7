import { dynamoChanges } from '../../shared/aws/dynamo-changes';
import { changesContract } from './contracts/changes';
import { embeddedTables } from './embedded-tables';

const emptyTables = embeddedTables();

changesContract('dynamoChanges', async () => {
  const { client, names } = await emptyTables();
  return dynamoChanges(client, names.storylines);
});
