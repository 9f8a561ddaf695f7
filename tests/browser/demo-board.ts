import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveBoard } from '../../functions/local/board-server';
import { run } from '../../functions/local/run';
import { aScreen } from '../functions/local/a-screen';

/** The board of the made-up first week, served at a port of its own. */
export const serveDemoBoard = async () => {
  const directory = mkdtempSync(join(tmpdir(), 'storywatch-board-'));
  const options = {
    kind: 'start',
    live: false,
    fresh: false,
    exit: true,
    port: undefined,
    boardPort: 4180,
    directory,
  } as const;
  const code = await run(options, { screen: aScreen(), stop: new AbortController().signal, realMs: () => 0 });
  if (code !== 0) throw new Error(`the first week ended with ${code}`);
  const server = await serveBoard(join(directory, 'first-week', 'board'), 0);
  if (server.kind === 'trouble') throw new Error(server.reason);
  const close = async () => {
    await server.close();
    rmSync(directory, { recursive: true });
  };
  return { url: server.url, close };
};
