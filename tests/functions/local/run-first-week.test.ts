import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLocalWorld } from '../../../functions/local/open-local-world';
import { run } from '../../../functions/local/run';
import { directories } from './a-directory';
import { aScreen } from './a-screen';

const aDirectory = directories();

const start = async (directory: string, about: { readonly fresh?: boolean } = {}) => {
  const screen = aScreen();
  const options = {
    kind: 'start',
    live: false,
    fresh: false,
    exit: true,
    port: undefined,
    boardPort: 0,
    directory,
    ...about,
  } as const;
  const code = await run(options, { screen, stop: new AbortController().signal, realMs: () => 0 });
  return { code, lines: screen.lines };
};

const storedIn = async (directory: string) => {
  const opened = await openLocalWorld({ directory });
  if (opened.kind === 'trouble') throw new Error(opened.reason);
  const { statuses, now, close } = opened.world;
  const status = async (storyline: string) => (await statuses.get(storyline))?.status;
  const stored = { now, exchanges: await status('exchanges'), moratorium: await status('energy-moratorium') };
  await close();
  return stored;
};

const alertsIn = (directory: string) =>
  readFileSync(join(directory, 'first-week', 'alerts.jsonl'), 'utf8')
    .trim()
    .split('\n');

describe('the first week', () => {
  it('ends where the news of it does, tells a handful of changes, and none again at a second start', async () => {
    const directory = aDirectory();

    const first = await start(directory);
    const stored = await storedIn(directory);
    const told = alertsIn(directory);
    const second = await start(directory);

    expect([first.code, second.code]).toEqual([0, 0]);
    expect(stored).toEqual({ now: '2026-02-01T23:00:00Z', exchanges: 'suspended', moratorium: 'ended' });
    expect(told.length).toBeGreaterThan(2);
    expect(told.length).toBeLessThanOrEqual(8);
    expect(alertsIn(directory)).toEqual(told);
    expect(second.lines.join('\n')).toContain('Exchanges: suspended');
  }, 120_000);

  it('refuses to start where it is running already, even to begin anew', async () => {
    const directory = aDirectory();
    const opened = await openLocalWorld({ directory, mode: 'first-week' });
    if (opened.kind === 'trouble') throw new Error(opened.reason);

    const { code, lines } = await start(directory, { fresh: true });

    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringContaining('already running')]);
    await opened.world.close();
  });
});
