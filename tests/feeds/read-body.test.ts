import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { answers, fetchWith, reasonOf } from './fetch-with';
import { withServer } from './local-server';

const feed = '<rss version="2.0"><channel><title>Made up — вигадане</title></channel></rss>';

/** Sends a byte every 20 ms for as long as anybody listens. */
const dribble = (_request: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write('x'), 20);
  response.on('close', () => clearInterval(timer));
};

describe('readBody, through httpFetchFeed,', () => {
  it.each([
    ['a document of 20 MB', {}, 'x'.repeat(20_000_000), 'sent more than 100000 bytes (decompressed)'],
    ['a gzip bomb', { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(20_000_000)), 'sent more than 100000 bytes'],
    [
      'a brotli bomb',
      { 'content-encoding': 'br' },
      brotliCompressSync(Buffer.alloc(20_000_000), { params: { 1: 1 } }),
      'more than 100000',
    ],
    [
      'a truncated gzip',
      { 'content-encoding': 'gzip' },
      gzipSync(feed).subarray(0, -20),
      'compressed document that ends too early',
    ],
    [
      'a truncated brotli',
      { 'content-encoding': 'br' },
      brotliCompressSync(feed).subarray(0, -9),
      'compressed document that ends too early',
    ],
    ['no gzip at all', { 'content-encoding': 'gzip' }, feed, 'compressed document that is damaged (Z_DATA_ERROR)'],
    ['no brotli at all', { 'content-encoding': 'br' }, feed, 'compressed document that is damaged'],
    ['an unknown coding', { 'content-encoding': 'lzma\u00e9' }, feed, 'in a way that we did not ask for (lzma?)'],
  ])('refuses %s', async (_reason, headers, body, words) => {
    await withServer(answers(200, headers, body), async (url) => {
      const fetched = await fetchWith()(url, {});

      expect(reasonOf(fetched)).toContain(words);
    });
  });

  it('stops at the limit of a body that never ends', async () => {
    let sent = 0;
    const handler = (_request: IncomingMessage, response: ServerResponse) => {
      const more = () => {
        sent += 10_000;
        if (!response.destroyed) response.write(Buffer.alloc(10_000), more);
      };
      response.writeHead(200);
      more();
    };
    await withServer(handler, async (url) => {
      const fetched = await fetchWith()(url, {});

      expect(reasonOf(fetched)).toContain('sent more than 100000 bytes');
      expect(sent).toBeLessThan(20_000_000);
    });
  });

  it.each([
    ['sends a byte now and then', dribble, 'had not finished sending when the time was up'],
    ['never answers', () => {}, 'had not answered when the time was up'],
  ])('ends in time with a server that %s', async (_reason, handler, words) => {
    await withServer(handler, async (url) => {
      const fetched = await fetchWith({ timeoutMs: 150 })(url, {});

      expect(reasonOf(fetched)).toContain(words);
    });
  });
});
