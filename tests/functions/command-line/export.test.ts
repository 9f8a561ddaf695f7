import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import type { FiledItem } from '../../../shared/storylines/filed-item';
import { aChange } from '../../alerts/a-change';
import { aFiledItem } from '../../aws/contracts/a-filed-item';
import { aStore, runWith } from './a-world';

const aTalksItem = (over: Partial<FiledItem> = {}) => aFiledItem({ storyline: 'talks', ...over });
const storeOf = async (items: readonly FiledItem[]) => {
  const store = aStore();
  await store.items.add(items);
  return store;
};

describe('storywatch export', () => {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes items as JSONL that can be replayed', async () => {
    const item = aTalksItem();

    const { out, err } = await runWith(['export', 'items', '--format', 'jsonl'], {}, {}, await storeOf([item]));
    const replayed = await runWith(['classify', 'f'], { f: out });

    expect(JSON.parse(out)).toEqual(item);
    expect(err).toEqual(['1 items.']);
    expect(replayed.code).toBe(0);
  });

  it('writes CSV that a reader gives back as it was: commas, quotes, breaks and other alphabets', async () => {
    const title = 'Кремль: "ні", каже\nречник, \r\nwith a second; line';
    const store = await storeOf([aTalksItem({ title, summary: '' })]);

    const { out } = await runWith(['export', 'items'], {}, {}, store);

    const rows: unknown = parse(out, { columns: true, bom: true });
    expect(rows).toMatchObject([{ storyline: 'talks', title, summary: '', publishedAt: '2026-01-29T10:00:00Z' }]);
    expect(out.startsWith('\ufeffstoryline,publishedAt,')).toBe(true);
  });

  it.each(['=1+2', '+cmd', '-2', '@SUM(A1)', '\tx', '\rx', '＝1'])(
    'keeps a spreadsheet from taking a cell for a formula: %j',
    async (title) => {
      const { out } = await runWith(['export', 'items'], {}, {}, await storeOf([aTalksItem({ title })]));

      expect(parse(out, { columns: true, bom: true })).toMatchObject([{ title: `'${title}` }]);
    },
  );

  it('writes Parquet with times, numbers and nested values that another program reads', async () => {
    const file = join(folder, 'items.parquet');
    const store = await storeOf([
      aTalksItem({ title: 'Пит' }),
      aTalksItem({ id: 'b', publishedAt: '2026-01-01T00:00:00Z' }),
    ]);

    const { code, out, err } = await runWith(
      ['export', 'items', '--format', 'parquet', '--output', file],
      {},
      {},
      store,
    );

    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
    expect(rows).toMatchObject([
      { id: 'a1', title: 'Пит', publishedAt: new Date('2026-01-29T10:00:00Z'), claims: aTalksItem().claims },
      { id: 'b', publishedAt: new Date('2026-01-01T00:00:00Z') },
    ]);
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: [`2 items in ${file}.`] });
  });

  it('writes the changes of a time, with what became of telling them', async () => {
    const file = join(folder, 'changes.parquet');
    const store = aStore();
    await store.changes.record(aChange({ number: 2, at: '2026-01-01T00:00:00Z' }));
    await store.changes.record(aChange());
    await store.changes.record(aChange({ number: 4, at: '2026-01-30T23:00:00Z', key: false }));
    const span = ['--since', '7d', '--until', '2026-01-30T23:00:00Z'];

    const csv = await runWith(['export', 'changes', ...span], {}, {}, store);
    await runWith(['export', 'changes', '--format', 'parquet', '--output', file, ...span], {}, {}, store);

    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
    expect(parse(csv.out, { columns: true, bom: true })).toMatchObject([{ change: 'talks#3', telling: 'untold' }]);
    expect(rows).toMatchObject([{ change: 'talks#3', number: 3, key: true, facts: { place: 'Abu Dhabi' } }]);
  });

  it('writes the head of a table in which there is nothing', async () => {
    const file = join(folder, 'empty.parquet');

    const { code } = await runWith(['export', 'items', '--format', 'parquet', '--output', file]);

    expect(await parquetReadObjects({ file: await asyncBufferFromFile(file) })).toEqual([]);
    expect(code).toBe(0);
  });

  it('leaves the file that was there when it breaks off', async () => {
    const file = join(folder, 'kept.csv');
    await runWith(['export', 'items', '--output', file], {}, {}, await storeOf([aTalksItem()]));
    const before = readdirSync(folder);
    const breaking = {
      ...aStore(),
      items: {
        // biome-ignore lint/correctness/useYield: it breaks before the first row
        async *newestFirst(): AsyncGenerator<FiledItem> {
          throw new Error('the connection is gone');
        },
      },
    };

    const { code } = await runWith(['export', 'items', '--output', file], {}, {}, breaking);

    expect(readdirSync(folder)).toEqual(before);
    expect(code).toBe(1);
  });

  it.each([
    ['parquet on a terminal', ['items', '--format', 'parquet'], 2, 'name a file with --output'],
    ['changes by outlet', ['changes', '--outlet', 'afp'], 2, 'by storyline and time only'],
    ['a format that is none', ['items', '--format', 'xls'], 2, 'Allowed choices are csv, jsonl, parquet'],
    ['a folder that is not there', ['items', '--output', '/not/there.csv'], 1, 'there is no such folder'],
    ['an outlet that is none', ['items', '--outlet', 'x'], 1, "There is no outlet 'x'"],
  ])('says what is wrong: %s', async (_, argv, expected, said) => {
    const { code, err } = await runWith(['export', ...argv]);

    expect(err.join('\n')).toContain(said);
    expect(code).toBe(expected);
  });
});
