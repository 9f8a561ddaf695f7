import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

export type News = { readonly title: string; readonly summary: string };

/** Feeds on 127.0.0.1, of which each is empty until it is given news; they honour ETags, and count. */
export type NewsServer = {
  readonly origin: string;
  readonly publish: (feed: string, news: News) => void;
  /** How often a feed was asked for and had not changed. */
  readonly unchanged: (feed: string) => number;
  readonly close: () => Promise<void>;
};

export const startNewsServer = async (): Promise<NewsServer> => {
  const items = new Map<string, readonly string[]>();
  const unchanged = new Map<string, number>();
  const server = createServer((request, response) => {
    const feed = (request.url ?? '').slice(1);
    const published = items.get(feed) ?? [];
    const etag = `"${feed}-${published.length}"`;
    if (request.headers['if-none-match'] === etag) {
      unchanged.set(feed, (unchanged.get(feed) ?? 0) + 1);
      response.writeHead(304, { etag }).end();
    } else response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(document(feed, published));
  });
  return {
    origin: await listening(server),
    publish(feed, news) {
      const published = items.get(feed) ?? [];
      items.set(feed, [...published, item(`https://${feed}.example/${published.length + 1}`, news)]);
    },
    unchanged: (feed) => unchanged.get(feed) ?? 0,
    close: () => closed(server),
  };
};

/** Listens on any free port of 127.0.0.1; its address. */
export const listening = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return `http://127.0.0.1:${address.port}`;
};

export const closed = async (server: Server): Promise<void> => {
  server.closeAllConnections();
  await server[Symbol.asyncDispose]();
};

const document = (feed: string, items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${feed}</title>${items.join('')}</channel></rss>`;

const item = (link: string, { title, summary }: News): string =>
  `<item><title>${title}</title><description>${summary}</description><link>${link}</link>` +
  `<pubDate>${new Date().toUTCString()}</pubDate></item>`;
