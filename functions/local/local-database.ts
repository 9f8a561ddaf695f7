import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import dynalite from 'dynalite';
import { createTables } from '../../shared/aws/create-tables';
import { documentClient } from '../../shared/aws/document-client';
import type { TableNames } from '../../shared/aws/tables';
import { errorCode } from './error-code';
import type { Trouble } from './local-state';
import { announcePort, release, takeDirectory } from './running';

export const localTables = { items: 'Items', storylines: 'Storylines', feeds: 'Feeds' } as const satisfies TableNames;

export type LocalDatabase = {
  readonly kind: 'open';
  readonly client: ReturnType<typeof documentClient>;
  readonly port: number;
  /** The process that serves it, when it is not this one. */
  readonly servedBy: number | undefined;
  readonly close: () => Promise<void>;
};

/**
 * Opens the embedded DynamoDB in a directory, served on 127.0.0.1 at any free port unless one is asked for; or reaches
 * it through the process that has it open already.
 */
export const openLocalDatabase = async (directory: string, port = 0): Promise<LocalDatabase | Trouble> => {
  const taken = await takeDirectory(directory);
  if (taken !== 'ours') {
    const client = clientAt(taken.port);
    const close = async () => client.destroy();
    return { kind: 'open', client, port: taken.port, servedBy: taken.pid, close };
  }
  const inUse = port === 0 ? undefined : await portTrouble(port);
  if (inUse !== undefined) {
    release(directory);
    return inUse;
  }
  const server = dynalite({ path: join(directory, 'db'), createTableMs: 0 });
  const listening = await listen(server, port);
  const client = clientAt(listening);
  await createTables(client, localTables);
  announcePort(directory, listening);
  const close = async () => {
    client.destroy();
    await new Promise((closed) => {
      server.close(closed);
      server.closeIdleConnections();
    });
    release(directory);
  };
  return { kind: 'open', client, port: listening, servedBy: undefined, close };
};

const clientAt = (port: number) =>
  documentClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

/** The port that it listens on. */
const listen = async (server: Server, port: number): Promise<number> => {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the local database listens on no port');
  return address.port;
};

/** Why a port cannot be listened on. Asked first: dynalite opens its files at once, and closes them only if it serves. */
const portTrouble = async (port: number): Promise<Trouble | undefined> => {
  const trial = createServer();
  try {
    await listen(trial, port);
  } catch (error) {
    const reason = portReasons(port)[errorCode(error) ?? ''];
    if (reason === undefined) throw error;
    return { kind: 'trouble', reason, advice: 'Choose another with --port, or leave it out for any free one.' };
  }
  trial.close();
  await once(trial, 'close');
  return undefined;
};

const portReasons = (port: number): Readonly<Record<string, string>> => ({
  EADDRINUSE: `Port ${port} is in use by another program.`,
  EACCES: `Port ${port} may not be taken by this user.`,
});
