import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../../shared/aws/document-client';
import { silentServer } from './silent-server';

describe('documentClient', () => {
  it('gives up on a server that takes requests and never answers, after four of them', async () => {
    const server = await silentServer();
    const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
    const client = documentClient({
      region: 'eu-central-1',
      endpoint: server.endpoint,
      credentials,
      requestTimeoutMs: 50,
    });

    const reading = client.send(new GetCommand({ TableName: 'Feeds', Key: { feed: 'f' } }));
    const failure = await reading.catch((error: unknown) => error);
    await server.stop();

    expect(failure).toMatchObject({ name: 'TimeoutError' });
    expect(server.requests()).toBe(4);
  });
});
