import { dynamoStatuses } from '../../shared/aws/dynamo-statuses';
import { statusesContract } from './contracts/statuses';
import { embeddedTables } from './embedded-tables';

const emptyTables = embeddedTables();

statusesContract('dynamoStatuses', async () => {
  const { client, names } = await emptyTables();
  return dynamoStatuses(client, names.storylines);
});
