import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { headerPolicy } from '../../shared/board/content-security-policy';
import { contentTypeOf } from '../../shared/board/content-type';
import { instantOf } from '../../shared/items/instant';
import { errorCode } from './error-code';
import { type Answer, answerWith } from './feed-server-answer';
import type { Trouble } from './local-state';

export type BoardServer = {
  readonly kind: 'serving';
  /** http://127.0.0.1:<port>/ */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/** The board on this machine, as CloudFront serves it: the same headers, whole files, gzip. Port 0 is any free one. */
export const serveBoard = async (directory: string, port: number): Promise<BoardServer | Trouble> => {
  const server = createServer((request, response) => {
    const { status, headers, body } = answer(directory, request);
    response.writeHead(status, { ...headers, ...securityHeaders }).end(request.method === 'HEAD' ? undefined : body);
  });
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const reason = portReasons(port)[errorCode(error) ?? ''];
    if (reason === undefined) throw error;
    return { kind: 'trouble', reason, advice: 'Choose another for the board with --board-port.' };
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the board listens on no port');
  const close = async () => {
    server.closeAllConnections();
    await server[Symbol.asyncDispose]();
  };
  return { kind: 'serving', url: `http://127.0.0.1:${address.port}/`, close };
};

const securityHeaders = {
  'content-security-policy': headerPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

/** Only names that the board has: nothing leads out of its directory. */
const names = /^\/(?:[a-z0-9-]+\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

const answer = (directory: string, request: IncomingMessage): Answer => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plainly(405, 'only GET and HEAD are answered');
  const [path = '/'] = (request.url ?? '/').split('?');
  const name = path === '/' ? '/index.html' : path;
  const found = names.test(name) ? read(join(directory, name), 200, request) : undefined;
  return found ?? read(join(directory, '404.html'), 404, request) ?? plainly(404, 'the board is not drawn yet');
};

const read = (file: string, status: number, request: IncomingMessage): Answer | undefined => {
  try {
    const document = { bytes: readFileSync(file), contentType: contentTypeOf(file) };
    const changedAt = instantOf(statSync(file).mtimeMs);
    if (status === 200) return answerWith({ ...document, changedAt }, request.headers);
    return { ...answerWith({ ...document, changedAt }, {}), status };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};

const plainly = (status: number, text: string): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: Buffer.from(`${text}\n`),
});

const portReasons = (port: number): Readonly<Record<string, string>> => ({
  EADDRINUSE: `Port ${port}, where the board is shown, is in use by another program.`,
  EACCES: `Port ${port}, where the board is shown, may not be taken by this user.`,
});
