import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { answers, fetchWith, textOf } from './fetch-with';
import { withServer } from './local-server';

const feed = '<rss version="2.0"><channel><title>Made up — вигадане</title></channel></rss>';

describe('httpFetchFeed', () => {
  it('brings the document with its type, its address and the means to ask for changes only', async () => {
    const headers = {
      'content-type': 'application/rss+xml',
      etag: '"a1"',
      'last-modified': 'Thu, 29 Jan 2026 10:00:00 GMT',
    };
    await withServer(answers(200, headers, feed), async (url) => {
      const fetched = await fetchWith()(`${url}/news`, {});

      expect(textOf(fetched)).toBe(feed);
      expect(fetched).toMatchObject({
        kind: 'fresh',
        contentType: 'application/rss+xml',
        validators: { etag: '"a1"', lastModified: 'Thu, 29 Jan 2026 10:00:00 GMT' },
        url: `${url}/news`,
      });
    });
  });

  it('is told that nothing has changed when it sends back what the server gave it', async () => {
    const seen: unknown[] = [];
    const handler = (request: IncomingMessage, response: ServerResponse) => {
      seen.push([request.headers['if-none-match'], request.headers['if-modified-since']]);
      response.writeHead(request.headers['if-none-match'] === '"a1"' ? 304 : 200, { etag: '"a1"' }).end();
    };
    await withServer(handler, async (url) => {
      const first = await fetchWith()(url, { lastModified: 'Thu, 29 Jan 2026 10:00:00 GMT' });
      const second = await fetchWith()(url, first.kind === 'fresh' ? first.validators : {});

      expect(second).toEqual({ kind: 'unchanged' });
      expect(seen).toEqual([
        [undefined, 'Thu, 29 Jan 2026 10:00:00 GMT'],
        ['"a1"', undefined],
      ]);
    });
  });

  it.each([200, 404, 500])('takes no other answer for that nothing has changed: %i', async (status) => {
    await withServer(answers(status, {}, feed), async (url) => {
      const fetched = await fetchWith()(url, { etag: '"a1"' });

      expect(fetched.kind).toBe(status === 200 ? 'fresh' : 'unreachable');
    });
  });

  it('names itself and asks for feeds, and sends no cookie, login or referrer along a redirect', async () => {
    const seen: IncomingMessage['headers'][] = [];
    const handler = (request: IncomingMessage, response: ServerResponse) => {
      seen.push(request.headers);
      response.writeHead(request.url === '/old' ? 301 : 200, { location: '/new', 'set-cookie': 'a=b' }).end(feed);
    };
    await withServer(handler, async (url) => {
      const fetched = await fetchWith()(`${url}/old`, { etag: '"a1"' });

      expect(fetched).toMatchObject({ kind: 'fresh', url: `${url}/new` });
      expect(Object.keys(seen[1] ?? {}).sort()).toEqual([
        'accept',
        'accept-encoding',
        'connection',
        'host',
        'if-none-match',
        'user-agent',
      ]);
      expect(seen[1]).toMatchObject({ 'user-agent': 'Storywatch tests (nobody@example.org)' });
    });
  });

  it.each([
    ['gzip', gzipSync(feed)],
    ['x-gzip', gzipSync(feed)],
    ['br', brotliCompressSync(feed)],
    ['deflate', deflateSync(feed)],
    ['Deflate', deflateRawSync(feed)],
    ['identity', Buffer.from(feed)],
  ])('reads a document that comes as %s', async (coding, body) => {
    await withServer(answers(200, { 'content-encoding': coding }, body), async (url) => {
      const fetched = await fetchWith()(url, {});

      expect(textOf(fetched)).toBe(feed);
    });
  });
});
