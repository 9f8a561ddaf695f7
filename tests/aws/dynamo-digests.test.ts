import { dynamoDigests } from '../../shared/aws/dynamo-digests';
import { digestsContract } from './contracts/digests';
import { embeddedTables } from './embedded-tables';

const emptyTables = embeddedTables();

digestsContract('dynamoDigests', async () => {
  const { client, names } = await emptyTables();
  return dynamoDigests(client, names.storylines);
});
