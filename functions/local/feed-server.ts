import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { Instant } from '../../shared/items/item';
import type { Outlet } from '../../shared/outlets/outlet';
import { outlets as realOutlets } from '../../shared/outlets/outlets';
import { type Answer, answerWith } from './feed-server-answer';
import { readWeek } from './first-week/read-week';
import { documentAt, servedOutlets, type WeekFeed, weekFeeds } from './first-week/week-feeds';

/** The served first week; `outlets` are the real ones, to be read from here. Times in UTC. */
export type FeedServer = {
  /** http://127.0.0.1:<port> */
  readonly origin: string;
  readonly outlets: readonly Outlet[];
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly close: () => Promise<void>;
};

/**
 * Serves the made-up first week on 127.0.0.1: each feed's document as it was at the clock's time, at /<feed id>.
 * Any free port unless one is asked for; when that one is taken it rejects with Node's error of code EADDRINUSE.
 */
export const serveFirstWeek = async (options: {
  readonly clock: () => Instant;
  readonly port?: number;
  readonly outlets?: readonly Outlet[];
}): Promise<FeedServer> => {
  const feeds = weekFeeds(options.outlets ?? realOutlets, readWeek());
  const server = createServer((request, response) => {
    const { status, headers, body } = answer(feeds, request, options.clock());
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');

  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the feed server listens on no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    outlets: servedOutlets(feeds, origin),
    startsAt: '2026-01-21T00:00:00Z',
    endsAt: '2026-02-01T23:00:00Z',
    close: async () => {
      server.closeAllConnections();
      await server[Symbol.asyncDispose]();
    },
  };
};

const answer = (feeds: readonly WeekFeed[], request: IncomingMessage, now: Instant): Answer => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plainly(405, 'only GET and HEAD are answered');
  const found = feeds.find(({ feed }) => `/${feed.id}` === request.url);
  return found === undefined
    ? plainly(404, `no such feed; there are: ${feeds.map(({ feed }) => feed.id).join(', ')}`)
    : answerWith(documentAt(found, now), request.headers);
};

const plainly = (status: number, text: string): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: Buffer.from(`${text}\n`),
});
