import { randomUUID } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { createTables } from '../../shared/aws/create-tables';
import { documentClient } from '../../shared/aws/document-client';
import type { TableNames } from '../../shared/aws/tables';

export type EmbeddedTables = { readonly client: DynamoDBDocumentClient; readonly names: TableNames };

const credentials = { accessKeyId: 'embedded', secretAccessKey: 'embedded' };

/** Starts dynalite on 127.0.0.1; `makeTables` makes three empty tables, and `clientOf` a client of its own. */
export const startDynalite = async () => {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('dynalite has no port');
  const endpoint = `http://127.0.0.1:${address.port}`;
  const clientOf = () => documentClient({ region: 'eu-central-1', endpoint, credentials });
  const client = clientOf();
  const makeTables = async (): Promise<EmbeddedTables> => {
    const stage = randomUUID().slice(0, 8);
    const names = { items: `Items-${stage}`, storylines: `Storylines-${stage}`, feeds: `Feeds-${stage}` };
    await createTables(client, names);
    return { client, names };
  };
  const stop = async () => {
    client.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { clientOf, makeTables, stop };
};

/** Starts dynalite for the tests of a file; each call of the answer makes three empty tables of its own. */
export const embeddedTables = (): (() => Promise<EmbeddedTables>) => {
  const starting = startDynalite();
  afterAll(async () => (await starting).stop());
  return async () => (await starting).makeTables();
};
