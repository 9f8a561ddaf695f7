import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { dynamoFiledItems } from '../../shared/aws/dynamo-filed-items';
import { aFiledItem } from './contracts/a-filed-item';
import { filedItemsContract } from './contracts/filed-items';
import { embeddedTables } from './embedded-tables';

const emptyTables = embeddedTables();

filedItemsContract('dynamoFiledItems', async (now) => {
  const { client, names } = await emptyTables();
  return dynamoFiledItems(client, names.items, now);
});

describe('rows of the Items table', () => {
  const key = { storyline: 'exchanges', publishedAtId: '2026-01-29T10:00:00Z#a1' };

  it.each([
    ['an attribute that we do not know is ignored', { ...aFiledItem(), schema: 1, mood: 'good' }, undefined],
    ['a newer schema is refused', { ...aFiledItem(), schema: 2 }, /written by a newer version .*schema 2/],
    ['a row without a schema is refused', aFiledItem(), /exchanges .*#a1 cannot be read/],
    ['a row that does not fit is refused', { ...aFiledItem(), schema: 1, claims: 7 }, /exchanges .*#a1 cannot be read/],
  ])('are read with care: %s', async (_, row, trouble) => {
    const { client, names } = await emptyTables();
    await client.send(new PutCommand({ TableName: names.items, Item: { ...row, ...key } }));

    const reading = dynamoFiledItems(client, names.items, () => '2026-01-30T00:00:00Z').newest(key, 1);

    if (trouble === undefined) expect(await reading).toEqual([aFiledItem()]);
    else await expect(reading).rejects.toThrow(trouble);
  });
});
