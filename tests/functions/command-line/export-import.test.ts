import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLocalWorld } from '../../../functions/local/open-local-world';
import { directories } from '../local/a-directory';
import { aStore, runWith } from './a-world';

const kept = readFileSync(join(__dirname, '..', '..', 'aws', 'rows-of-today.jsonl'), 'utf8');
const count = kept.trim().split('\n').length;
const sorted = (text: string) => text.trim().split('\n').sort();
const aDirectory = directories();

describe('storywatch export and import', () => {
  it('bring everything from one directory into another, twice without harm', async () => {
    const directory = aDirectory();
    const live = { openStored: async () => openLocalWorld({ directory, orNew: true }) };

    const first = await runWith(['import', 'kept.jsonl', '--json'], { 'kept.jsonl': kept }, live);
    const exported = await runWith(['export'], {}, live);
    const again = await runWith(['import', 'kept.jsonl'], { 'kept.jsonl': exported.out }, live);

    expect(JSON.parse(first.out)).toEqual({ added: count, there: 0 });
    expect(sorted(exported.out).map((line) => JSON.parse(line))).toEqual(
      expect.arrayContaining(sorted(kept).map((line) => JSON.parse(line))),
    );
    expect(again.out).toBe(`0 rows added, ${count} were there already.\n`);
  });

  it.each([
    ['a line that is no JSON', `${kept}{`, 'not JSON'],
    ['a line that is no row', `${kept}{"table":"else"}`, "it has a 'table' and a 'row'"],
    ['a damaged row', `${kept}{"table":"feeds","row":{"schema":1}}`, 'this row of feeds cannot be read'],
    ['a row of a newer version', `${kept}{"table":"feeds","row":{"schema":2}}`, 'newer version of Storywatch'],
  ])('refuse a file with %s, and write nothing', async (_reason, text, said) => {
    const store = aStore();

    const { code, err } = await runWith(['import', 'kept.jsonl'], { 'kept.jsonl': text }, {}, store);

    expect(code).toBe(1);
    expect(err[0]).toMatch(new RegExp(`^line ${count + 1}: .*${said}`));
    expect(err.at(-1)).toBe(`1 of ${count + 1} lines cannot be read; nothing was written.`);
    expect((await runWith(['export'], {}, {}, store)).out).toBe('');
  });

  it('take no choice where everything goes out', async () => {
    for (const choice of [
      ['--storyline', 'talks'],
      ['--format', 'csv'],
      ['--output', 'kept.jsonl'],
    ])
      expect((await runWith(['export', ...choice])).code).toBe(2);
  });

  it('say when there is no file', async () => {
    const { code, err } = await runWith(['import', 'none.jsonl']);

    expect([code, err]).toEqual([1, ['cannot read none.jsonl: no such file']]);
  });
});
