import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = join(__dirname, '../../../functions/command-line/storywatch.mjs');

type Ended = { readonly code: number; readonly out: string; readonly err: string };
const shell = (script: string, ...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile('bash', ['-c', `set -o pipefail; ${script}`, process.execPath, bin, ...args], (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });

describe('the storywatch program', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'storywatch-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  it('is quiet when its reader has had enough', async () => {
    const file = join(directory, 'items.jsonl');
    const item = JSON.stringify({
      id: 'a',
      outlet: 'x',
      lang: 'en',
      title: 'A made-up title',
      summary: 'x'.repeat(500),
    });
    await writeFile(file, `${item}\n`.repeat(20_000));

    const { code, out, err } = await shell('"$0" "$1" classify "$2" | head -1', file);

    expect(JSON.parse(out)).toEqual({ id: 'a', storylines: [] });
    expect([code, err]).toEqual([0, '']);
  });

  it('names a missing file and a directory, and ends with 1', async () => {
    const missing = await shell('"$0" "$1" replay "$2"', join(directory, 'gone'));
    const folder = await shell('"$0" "$1" replay "$2"', directory);

    expect(missing).toEqual({ code: 1, out: '', err: `cannot read ${join(directory, 'gone')}: no such file\n` });
    expect(folder).toEqual({ code: 1, out: '', err: `cannot read ${directory}: is a directory\n` });
  });

  it('says where nothing is stored what to do about it', async () => {
    const { code, err } = await shell('"$0" "$1" status --directory "$2"', join(directory, 'empty'));

    expect(code).toBe(1);
    expect(err).toContain('npm start');
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
