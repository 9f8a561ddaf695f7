import { createTables } from '../../shared/aws/create-tables';
import { dynamoFeedMemories } from '../../shared/aws/dynamo-feed-memories';
import { embeddedTables } from './embedded-tables';

const emptyTables = embeddedTables();

describe('createTables', () => {
  it('leaves tables that exist as they are', async () => {
    const { client, names } = await emptyTables();
    const memories = dynamoFeedMemories(client, names.feeds);
    const memory = { feed: 'f', candidate: 0, seen: {}, lastPolledAt: '2026-01-29T10:00:00Z', failuresInARow: 0 };
    await memories.put(memory);

    await createTables(client, names);

    expect(await memories.get('f')).toEqual(memory);
  });
});
