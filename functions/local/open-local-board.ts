import { join } from 'node:path';
import type { Outlet } from '../../shared/outlets/outlet';
import { storylines } from '../../shared/storylines/storylines';
import { publishBoard } from '../publish-board/publish-board';
import { serveBoard } from './board-server';
import { directoryBoardFiles } from './directory-board-files';
import type { Mode, Trouble } from './local-state';
import type { LocalWorld } from './open-local-world';
import type { StartOptions } from './start-options';

/** The board of a local copy: drawn into its directory, and served unless the copy is to end at once. */
export type LocalBoard = {
  readonly kind: 'open';
  readonly url: string;
  /** A sentence for the screen. */
  readonly whereToSee: string;
  /** Draws it as things stand; one caller after another. */
  readonly publish: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export const openLocalBoard = async (
  { directory, exit, boardPort }: StartOptions,
  mode: Mode,
  world: Pick<LocalWorld, 'items' | 'changes' | 'decisions' | 'statuses' | 'memories' | 'clock'> & {
    readonly outlets: readonly Outlet[];
  },
): Promise<LocalBoard | Trouble> => {
  const place = join(directory, mode, 'board');
  const server = exit ? undefined : await serveBoard(place, boardPort);
  if (server?.kind === 'trouble') return server;
  const url = server?.url ?? `http://127.0.0.1:${boardPort}/`;
  const files = directoryBoardFiles(place);
  let publishing: Promise<unknown> = Promise.resolve();
  return {
    kind: 'open',
    url,
    whereToSee: server === undefined ? `The board is drawn in ${place}: npm start shows it.` : `The board: ${url}`,
    async publish() {
      const next = publishing.then(() => publishBoard({ ...world, storylines, files, boardUrl: url }, world.clock));
      publishing = next.catch(() => undefined);
      await next;
    },
    close: async () => server?.close(),
  };
};
