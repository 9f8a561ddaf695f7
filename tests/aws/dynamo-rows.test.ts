import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dynamoChanges } from '../../shared/aws/dynamo-changes';
import { dynamoDecisions } from '../../shared/aws/dynamo-decisions';
import { dynamoDigests } from '../../shared/aws/dynamo-digests';
import { dynamoFeedMemories } from '../../shared/aws/dynamo-feed-memories';
import { dynamoFiledItems } from '../../shared/aws/dynamo-filed-items';
import { dynamoRows } from '../../shared/aws/dynamo-rows';
import { dynamoStatuses } from '../../shared/aws/dynamo-statuses';
import { checkStoredRow, StoredRow } from '../../shared/aws/stored-row';
import { aChange } from '../alerts/a-change';
import { embeddedTables } from './embedded-tables';

/** Rows as this version writes them. The file is only ever added to: what is stored somewhere must stay readable. */
const rowsOfToday = readFileSync(join(__dirname, 'rows-of-today.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => StoredRow.parse(JSON.parse(line)));

const emptyTables = embeddedTables();
const filled = async () => {
  const { client, names } = await emptyTables();
  const rows = dynamoRows(client, names);
  for (const row of rowsOfToday) await rows.add(row);
  return { client, names, rows };
};
const listed = async (all: AsyncIterable<StoredRow>) => {
  const found: string[] = [];
  for await (const row of all) found.push(JSON.stringify(row, sortedKeys));
  return found.sort();
};
const sortedKeys = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)))
    : value;

describe('rows of the tables', () => {
  it('come back as they were put, and in full', async () => {
    const { rows } = await filled();

    expect(await listed(rows.all())).toEqual(rowsOfToday.map((row) => JSON.stringify(row, sortedKeys)).sort());
  });

  it('begin with what keeps items from bringing about changes a second time', async () => {
    const { rows } = await filled();

    const order: string[] = [];
    for await (const { table } of rows.all()) if (order.at(-1) !== table) order.push(table);

    expect(order).toEqual(['storylines', 'feeds', 'items']);
  });

  it('are left alone where there is one already', async () => {
    const { client, names, rows } = await filled();
    const changed = rowsOfToday.map(({ table, row }) => ({
      table,
      row: { ...row, why: 'another', trouble: 'another' },
    }));

    const outcomes = await Promise.all(changed.map((row) => rows.add(row)));

    expect(new Set(outcomes)).toEqual(new Set(['there']));
    expect((await dynamoChanges(client, names.storylines).get('talks', 1))?.why).toBe(aChange().why);
  });

  it('of today are read by the code of today', async () => {
    const { client, names } = await filled();
    const items = dynamoFiledItems(client, names.items, () => '2026-01-30T00:00:00Z');

    const changes = await dynamoChanges(client, names.storylines).newest('talks', 9);
    const status = await dynamoStatuses(client, names.storylines).get('talks');
    const memory = await dynamoFeedMemories(client, names.feeds).get('anadolu-en');
    const filed = await items.between('exchanges', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z');

    expect(await dynamoChanges(client, names.storylines).get('exchanges', 2)).toMatchObject({
      corrects: { number: 1, reason: 'denied' },
      alert: { maybeSentAt: '2026-01-30T17:50:00Z' },
    });
    expect(await dynamoDecisions(client, names.storylines).newest('exchanges', 9)).toMatchObject([{ to: 'suspended' }]);
    expect(changes.map(({ number, alert }) => [number, alert?.messageId])).toEqual([
      [2, undefined],
      [1, 'message-1'],
    ]);
    expect(status).toMatchObject({ status: 'stalled', lastChange: 2, reported: { status: 'scheduled' } });
    expect(memory).toMatchObject({ etag: '"a1"', failuresInARow: 1, seen: { a2: { hash: 'fedcba9876543210' } } });
    expect(filed).toMatchObject([{ id: 'a1', publisher: 'AFP', claims: [{ facts: { place: 'Abu Dhabi' } }] }]);
    expect(await items.newest({ storyline: 'unfiled' }, 9)).toMatchObject([{ id: 'a3' }]);
  });

  it('keep a digest of today from being sent again', async () => {
    const { client, names } = await filled();

    expect(await dynamoDigests(client, names.storylines).claim('2026-01-30', '2026-02-01T00:00:00Z')).toBeUndefined();
  });

  it('all carry the version of their schema', () => {
    expect(rowsOfToday.map(({ row }) => row.schema)).toEqual(rowsOfToday.map(() => 1));
  });

  it.each([
    ['a newer version', { table: 'items', row: { ...rowsOfToday.at(-1)?.row, schema: 2 } }, /newer version/],
    ['no version', { table: 'feeds', row: { feed: 'x' } }, /cannot be read/],
    ['no key', { table: 'items', row: { schema: 1 } }, /cannot be read/],
    ['a change that is a status', { table: 'storylines', row: { ...rowsOfToday[0]?.row, record: 'status' } }, /cannot/],
  ])('are refused with %s', (_reason, row, trouble) => {
    expect(() => checkStoredRow(StoredRow.parse(row))).toThrow(trouble);
  });

  it('past their time to live are not read, wherever they are filed', async () => {
    const { client, names, rows } = await filled();
    const [filed] = rowsOfToday.filter(({ row }) => row.id === 'a1');
    const expired = { ...filed?.row, storyline: 'talks', expiresAt: Date.parse('2026-01-30T00:00:00Z') / 1000 };
    await rows.add({ table: 'items', row: expired });

    const items = dynamoFiledItems(client, names.items, () => '2026-01-30T00:00:00Z');

    expect(await items.between('talks', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z')).toEqual([]);
    expect(await items.newest({ storyline: 'talks' }, 9)).toEqual([]);
  });
});
