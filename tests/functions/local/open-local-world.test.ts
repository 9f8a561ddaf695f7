import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { readLocalState, writeLocalState } from '../../../functions/local/local-state';
import { openLocalWorld } from '../../../functions/local/open-local-world';
import { directories } from './a-directory';

const aDirectory = directories();
const memory = { feed: 'bell-en', candidate: 0, seen: {}, lastPolledAt: '2026-01-29T10:00:00Z', failuresInARow: 0 };

const open = async (options: Parameters<typeof openLocalWorld>[0]) => {
  const opened = await openLocalWorld(options);
  if (opened.kind === 'trouble') throw new Error(opened.reason);
  return opened.world;
};

describe('what is stored on this machine', () => {
  it('outlives the process that stored it', async () => {
    const directory = aDirectory();
    const first = await open({ directory, mode: 'live' });
    await first.memories.put(memory);
    await first.close();

    const second = await open({ directory, mode: 'live' });

    expect(await second.memories.get('bell-en')).toEqual(memory);
    await second.close();
  });

  it('is reached through the process that has it open', async () => {
    const directory = aDirectory();
    const server = await open({ directory, mode: 'live' });
    await server.memories.put(memory);

    const guest = await open({ directory, mode: 'live' });

    expect(guest.servedBy).toBe(process.pid);
    expect(await guest.memories.get('bell-en')).toEqual(memory);
    await guest.close();
    expect(await server.memories.get('bell-en')).toEqual(memory);
    await server.close();
  });

  it('is kept apart by mode, and is the one last run where none is asked for', async () => {
    const directory = aDirectory();
    const week = await open({ directory, mode: 'first-week' });
    await week.memories.put(memory);
    await week.close();
    writeLocalState(directory, { mode: 'first-week', clock: '2026-02-01T23:00:00Z' });

    const live = await open({ directory, mode: 'live' });
    const last = await open({ directory });

    expect(await live.memories.get('bell-en')).toBeUndefined();
    expect(await last.memories.get('bell-en')).toEqual(memory);
    expect(last.now).toBe('2026-02-01T23:00:00Z');
    await live.close();
    await last.close();
  });

  it.each([
    ['a dead process', JSON.stringify({ pid: 2 ** 30, port: 4000 })],
    ['a dead process that never came to serve', JSON.stringify({ pid: 2 ** 30, port: 0 })],
  ])('can be opened although %s left its mark', async (_reason, mark) => {
    const directory = aDirectory();
    mkdirSync(join(directory, 'live'));
    writeFileSync(join(directory, 'live', 'running.json'), mark);

    const world = await open({ directory, mode: 'live' });

    expect(world.servedBy).toBeUndefined();
    await world.close();
  });

  it('is trouble where nothing was ever run', async () => {
    expect(await openLocalWorld({ directory: aDirectory() })).toMatchObject({
      kind: 'trouble',
      reason: expect.stringContaining('Nothing is stored'),
      advice: expect.stringContaining('npm start'),
    });
  });

  it.each([
    ['a newer version', '{"schema":2,"mode":"moon"}', 'newer version'],
    ['nobody: it is damaged', '{"schema":', 'damaged'],
  ])('is trouble when its state was written by %s', async (_reason, state, words) => {
    const directory = aDirectory();
    writeFileSync(join(directory, 'state.json'), state);

    const opened = await openLocalWorld({ directory, mode: 'live' });

    expect(opened).toMatchObject({ kind: 'trouble', reason: expect.stringContaining(words) });
  });

  it('is trouble when the port asked for is in use, and can be opened afterwards', async () => {
    const directory = aDirectory();
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      }),
    );

    const opened = await openLocalWorld({ directory, mode: 'live', port });
    other.close();
    const world = await open({ directory, mode: 'live' });

    expect(opened).toMatchObject({ kind: 'trouble', reason: `Port ${port} is in use by another program.` });
    await world.close();
  });

  it('keeps its state as it was written', () => {
    const directory = aDirectory();
    writeLocalState(directory, { mode: 'live' });

    expect(readLocalState(directory)).toEqual({ schema: 1, mode: 'live' });
  });
});
