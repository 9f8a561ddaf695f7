import { createServer, type ServerResponse } from 'node:http';
import { rssDocument } from '../poll-feed/rss-document';

const text = (words: string) => new TextEncoder().encode(words);
const xml = { 'content-type': 'application/rss+xml' };

/** 'Мир' in windows-1251 within a document that says so. */
const windows1251 = Buffer.concat([
  text('<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>x</title><item><title>'),
  Buffer.from([0xcc, 0xe8, 0xf0]),
  text('</title><link>https://w.example/1</link></item></channel></rss>'),
]);

const laughs = [
  '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">',
  ...Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};&a${n};&a${n};">`),
  ']><rss version="2.0"><channel><title>x</title><item><title>&a30;</title></item></channel></rss>',
].join('');

const dripByte = (response: ServerResponse): void => {
  response.writeHead(200, xml).flushHeaders();
  const drip = setInterval(() => response.write(' '), 1000);
  response.on('close', () => clearInterval(drip));
};

const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/good': (response) =>
    response.writeHead(200, xml).end(rssDocument([{ id: '1', title: 'Good', publishedAt: '2026-01-29T09:00:00Z' }])),
  '/huge': (response) => response.writeHead(200, xml).end(Buffer.alloc(20 * 1024 * 1024, ' ')),
  '/slow': dripByte,
  '/laughs': (response) => response.writeHead(200, xml).end(laughs),
  '/broken': (response) => response.writeHead(500, xml).end(),
  '/cyrillic': (response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(windows1251),
};

/** A server on 127.0.0.1 with a feed for everything that outlets have done to us; `names` are its paths. */
export const hostileServer = async () => {
  const server = createServer(({ url = '/' }, response) => answers[url]?.(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the hostile server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    names: Object.keys(answers).map((path) => path.slice(1)),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
