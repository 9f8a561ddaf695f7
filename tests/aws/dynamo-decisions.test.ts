import { dynamoDecisions } from '../../shared/aws/dynamo-decisions';
import { decisionsContract } from './contracts/decisions';
import { embeddedTables } from './embedded-tables';

const emptyTables = embeddedTables();

decisionsContract('dynamoDecisions', async () => {
  const { client, names } = await emptyTables();
  return dynamoDecisions(client, names.storylines);
});
