import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandWorld } from '../../../functions/command-line/command-world';
import { aStore, runWith } from './a-world';

const lines = (count: number): string =>
  Array.from({ length: count }, (_, n) =>
    JSON.stringify({
      id: `i${n}`,
      outlet: 'afp',
      lang: 'en',
      title: n % 2 === 0 ? `talks ${n}` : 'snow',
      publishedAt: '2026-01-29T10:00:00Z',
    }),
  ).join('\n');

describe('storywatch replay --store', () => {
  const directory = mkdtempSync(join(tmpdir(), 'filling-'));
  afterAll(() => rmSync(directory, { recursive: true }));
  const withStore = (store = aStore(), over: Partial<CommandWorld> = {}, close = async () => {}) => ({
    openToFill: async () =>
      ({ kind: 'open', world: { ...store, now: '2026-01-31T00:00:00Z', settle: async () => {}, close } }) as const,
    ...over,
  });

  it('stores what belongs to a storyline, once, and says so', async () => {
    const store = aStore();
    const contents = { f: `${lines(6)}\n${lines(2)}` };

    const { code, err } = await runWith(
      ['replay', 'f', '--store', '--directory', directory],
      contents,
      withStore(store),
    );

    expect(await store.items.newest({ storyline: 'talks' }, 10)).toHaveLength(3);
    expect(err).toEqual(['3 of 8 items belong to a storyline and are stored, with 0 changes; nobody was told.']);
    expect(code).toBe(0);
  });

  it('stops at Ctrl-C, and goes on where it was in the same archive, but not in another', async () => {
    const store = aStore();
    const added: number[] = [];
    const add: typeof store.items.add = async (items) => {
      added.push(items.length);
      await store.items.add(items);
    };
    const interrupted = (): Partial<CommandWorld> => {
      const stop = new AbortController();
      return { interruption: () => stop.signal, progress: () => ({ to: () => stop.abort(), stop() {} }) };
    };
    const replay = (file: string, over: Partial<CommandWorld> = {}) =>
      runWith(
        ['replay', file, '--store', '--directory', directory],
        { f: lines(500), g: lines(300) },
        withStore({ ...store, items: { ...store.items, add } }, over),
      );

    const stopped = await replay('f', interrupted());
    const resumed = await replay('f');
    await replay('f', interrupted());
    await replay('g');

    expect(stopped.err.join()).toContain('Stopped after 100 of 250 items.');
    expect([stopped.code, resumed.code]).toEqual([1, 0]);
    expect(added).toEqual([100, ...[100, 50], 100, ...[100, 50]]);
    expect(existsSync(join(directory, 'filling-here.json'))).toBe(false);
  });

  it('says what is wrong when the tables fail half-way, and closes them', async () => {
    const store = aStore();
    const closed: string[] = [];
    const failing = {
      ...store,
      items: { ...store.items, add: () => Promise.reject(new Error('throttled')) },
      troubleOf: async () => ({ kind: 'trouble', reason: 'Too much.', advice: 'Wait.' }) as const,
    };

    const { code, err } = await runWith(
      ['replay', 'f', '--store', '--stage', 'prod'],
      { f: lines(2) },
      withStore(failing, {}, async () => void closed.push('closed')),
    );

    expect({ code, err, closed }).toEqual({
      code: 1,
      err: ['Too much. Wait. Then run the same command again: it goes on where it was.'],
      closed: ['closed'],
    });
  });

  it.each([
    ['a place and nothing to store', ['--stage', 'prod'], '--stage says where to store it'],
    ['a folder and nothing to store', ['--directory', 'x'], '--directory says where to store it'],
    ['an end to what is stored', ['--store', '--until', '2026-01-01'], 'leave out --until'],
  ])('takes %s for misuse', async (_, argv, said) => {
    const { code, err } = await runWith(['replay', 'f', ...argv], { f: lines(2) });

    expect(err.join()).toContain(said);
    expect(code).toBe(2);
  });
});
