import { openLocalWorld } from '../../../functions/local/open-local-world';
import { runLive } from '../../../functions/local/run-live';
import { httpFetchFeed } from '../../../shared/feeds/http-fetch-feed';
import { Outlet } from '../../../shared/outlets/outlet';
import { directories } from './a-directory';
import { aScreen } from './a-screen';
import { hostileServer } from './hostile-server';

const aDirectory = directories();
const now = Date.parse('2026-01-29T10:00:00Z');

const outletsAt = (origin: string, names: readonly string[]): readonly Outlet[] =>
  names.map((id) =>
    Outlet.parse({
      id,
      name: id,
      homepage: origin,
      weight: 1,
      feeds: [{ id, language: 'en', everyMinutes: 10, candidates: [{ url: `${origin}/${id}`, adapter: 'plain' }] }],
    }),
  );

const options = { kind: 'start', live: true, fresh: false, port: undefined, boardPort: 0 } as const;
const fetchFeed = httpFetchFeed({ userAgent: 'Storywatch test', allowPrivateAddresses: true, timeoutMs: 1500 });

const runOnce = async (directory: string, outlets: readonly Outlet[]) => {
  const screen = aScreen();
  const run = { screen, stop: new AbortController().signal, realMs: () => now };
  const trouble = await runLive({ ...options, exit: true, directory }, run, { outlets, fetchFeed });
  return { trouble, lines: screen.lines };
};

describe('one round of polls', () => {
  it('goes on past feeds that are huge, slow, hostile or broken, and says what each was', async () => {
    const server = await hostileServer();
    const directory = aDirectory();

    const { trouble, lines } = await runOnce(directory, outletsAt(server.origin, server.names));
    await server.close();

    const about = (feed: string) => lines.find((line) => line.replace('! ', '').startsWith(`${feed}: `));
    expect(trouble).toBeUndefined();
    expect(about('good')).toBe('good: 1 new');
    expect(about('cyrillic')).toBe('cyrillic: 1 new');
    expect(about('huge')).toMatch(/could not be reached: .*(MB|bytes|large)/);
    expect(about('slow')).toMatch(/could not be reached: .*(second|time)/);
    expect(about('broken')).toMatch(/could not be reached: .*500/);
    expect(about('laughs')).toBeDefined();
    expect(lines).toContainEqual(expect.stringMatching(/^Not read: .*huge/));

    const opened = await openLocalWorld({ directory, clock: () => '2026-01-29T10:00:00Z' });
    if (opened.kind === 'trouble') throw new Error(opened.reason);
    expect(await opened.world.items.newest({ storyline: 'unfiled' }, 10)).toMatchObject([{ title: 'Good' }]);
    await opened.world.close();
  });

  it('is trouble when no feed at all can be read', async () => {
    const server = await hostileServer();
    await server.close();

    const { trouble } = await runOnce(aDirectory(), outletsAt(server.origin, ['good']));

    expect(trouble).toMatchObject({ reason: 'None of the outlets could be read.' });
  });

  it('shows the board at the address that it names, until it is stopped', async () => {
    const server = await hostileServer();
    const [screen, stop] = [aScreen(), new AbortController()];
    const run = { screen, stop: stop.signal, realMs: () => now };
    const outlets = outletsAt(server.origin, ['good', 'broken']);

    const running = runLive({ ...options, exit: false, directory: aDirectory() }, run, { outlets, fetchFeed });
    const board = await new Promise<string>((found) => {
      const look = setInterval(() => {
        const said = screen.lines.find((line) => line.startsWith('The board: '));
        if (said === undefined) return;
        clearInterval(look);
        found(said.replace('The board: ', ''));
      }, 20);
    });
    const page = await (await fetch(board)).text();
    stop.abort();
    await running;
    await server.close();

    expect(page).toContain('Where things stand');
    expect(page).toMatch(/good<\/b> <time/);
    expect(page).toMatch(/broken<\/b> not read yet .*cannot be read/);
    await expect(fetch(board)).rejects.toThrow();
  });
});
