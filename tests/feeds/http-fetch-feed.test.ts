import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type LookupFunction } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { Fetched } from '../../shared/feeds/fetched';
import { type FetchOptions, httpFetchFeed } from '../../shared/feeds/http-fetch-feed';
import { publicLookup } from '../../shared/feeds/public-lookup';
import { portOf, withServer } from './local-server';

const feed = '<rss version="2.0"><channel><title>Made up — вигадане</title></channel></rss>';

const fetchWith = (options: Partial<FetchOptions> = {}) =>
  httpFetchFeed({
    userAgent: 'Storywatch tests (nobody@example.org)',
    allowPrivateAddresses: true,
    timeoutMs: 2_000,
    maxBytes: 100_000,
    ...options,
  });

const textOf = (fetched: Fetched): string =>
  fetched.kind === 'fresh' ? Buffer.from(fetched.bytes).toString() : JSON.stringify(fetched);
const reasonOf = (fetched: Fetched): string => (fetched.kind === 'unreachable' ? fetched.reason : fetched.kind);

const answers =
  (status: number, headers: Record<string, string>, body: string | Uint8Array = '') =>
  (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, headers).end(body);
  };
const redirectTo = (location: string) => answers(302, { location });
const leadsTo =
  (...addresses: string[]): LookupFunction =>
  (_hostname, _options, callback) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );

/** Sends a byte every 20 ms for as long as anybody listens. */
const dribble = (_request: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write('x'), 20);
  response.on('close', () => clearInterval(timer));
};

/** A server that is not Node's HTTP: writes bytes as they are, and closes. */
const withRawServer = async (bytes: string, use: (url: string) => Promise<void>): Promise<void> => {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(bytes));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    await use(`http://127.0.0.1:${portOf(server.address())}`);
  } finally {
    await new Promise((closed) => server.close(closed));
  }
};

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

  it('counts redirects against the same deadline and stops after five', async () => {
    let asked = 0;
    const handler = (request: IncomingMessage, response: ServerResponse) => {
      asked++;
      response.writeHead(302, { location: `${request.url}x` }).end();
    };
    await withServer(handler, async (url) => {
      const fetched = await fetchWith()(url, {});

      expect(reasonOf(fetched)).toBe('The address redirects more than 5 times.');
      expect(asked).toBe(6);
    });
  });

  it.each([
    ['a file', 'file:///etc/hostname', 'begins with file: and not with http: or https:'],
    ['a script', 'javascript:alert(1)', 'begins with javascript: and not'],
    ['a login', 'http://me:secret@127.0.0.1/', 'contains a user name or password'],
    ['no address', 'http://[', 'cannot be read as an address'],
  ])('does not follow a redirect to %s', async (_reason, location, words) => {
    await withServer(redirectTo(location), async (url) => {
      const fetched = await fetchWith()(url, {});

      expect(reasonOf(fetched)).toMatch(/^127\.0\.0\.1:\d+ redirects to an address that /);
      expect(reasonOf(fetched)).toContain(words);
    });
  });

  it.each([
    ['no address', 'not an address', 'cannot be read'],
    ['a login', 'https://me@example.org/', 'user name or password'],
    ['a scheme of its own', 'ftp://example.org/', 'begins with ftp:'],
    ['loopback', 'http://127.0.0.1/', 'private network (127.0.0.1)'],
    ['loopback as a number', 'http://2130706433/', 'private network (127.0.0.1)'],
    ['loopback in octal', 'http://0177.0.0.1/', 'private network (127.0.0.1)'],
    ['loopback in hexadecimal', 'http://0x7f.1/', 'private network (127.0.0.1)'],
    ['loopback with a dot', 'http://127.0.0.1./', 'private network (127.0.0.1)'],
    ['loopback in IPv6', 'http://[::1]/', 'private network (::1)'],
    ['loopback inside IPv6', 'http://[::ffff:127.0.0.1]/', 'private network (::ffff:7f00:1)'],
    ['a cloud’s metadata', 'http://169.254.169.254/latest/meta-data/', 'private network (169.254.169.254)'],
    ['a name for loopback', 'http://localhost:1/', 'leads to a private network'],
  ])('refuses an address that is %s', async (_reason, url, words) => {
    const fetched = await fetchWith({ allowPrivateAddresses: false })(url, {});

    expect(reasonOf(fetched)).toContain(words);
  });

  it.each([
    ['a private address', '10.1.2.3'],
    ['a private IPv6 address', 'fd00::1'],
    ['loopback through NAT64', '64:ff9b::7f00:1'],
  ])('refuses a name that the DNS leads to %s, at the moment of connecting', async (_reason, address) => {
    const fetched = await fetchWith({ allowPrivateAddresses: false, lookup: leadsTo(address) })(
      'http://news.example/',
      {},
    );

    expect(reasonOf(fetched)).toBe('news.example leads to a private network, where feeds are never fetched from.');
  });

  it('refuses to be redirected from a public server to a private one', async () => {
    let asked = 0;
    const handler = (_request: IncomingMessage, response: ServerResponse) => {
      asked++;
      response.writeHead(302, { location: 'http://inside.example/' }).end();
    };
    const lookup: LookupFunction = (hostname, options, callback) =>
      hostname === 'inside.example'
        ? publicLookup(leadsTo('192.168.0.1'))(hostname, options, callback)
        : leadsTo('127.0.0.1')(hostname, options, callback);
    await withServer(handler, async (url) => {
      const start = url.replace('127.0.0.1', 'news.example');
      const fetched = await fetchWith({ lookup })(start, {});

      expect(asked).toBe(1);
      expect(reasonOf(fetched)).toContain('inside.example leads to a private network');
    });
  });

  it.each([
    [401, 'it wants a login'],
    [403, 'it refuses us'],
    [404, 'there is nothing at this address'],
    [410, 'removed for good'],
    [418, 'does not accept the request'],
    [429, 'we ask too often'],
    [451, 'legal reasons'],
    [500, 'its server is at fault'],
    [503, 'overloaded or being repaired'],
    [204, 'that is no document'],
    [302, 'that is no document'],
    [304, 'that is no document'],
  ])('says what %i means and what to do', async (status, words) => {
    await withServer(answers(status, {}), async (url) => {
      const fetched = await fetchWith()(url, {});

      expect(reasonOf(fetched)).toContain(`answered ${status}: `);
      expect(reasonOf(fetched)).toContain(words);
      expect(fetched).toMatchObject({ advice: expect.stringMatching(/\.$/) });
    });
  });

  it.each([
    ['seconds', 429, { 'retry-after': '120' }, 120],
    ['a date', 503, { 'retry-after': 'Thu, 29 Jan 2026 10:05:00 GMT', date: 'Thu, 29 Jan 2026 10:00:00 GMT' }, 300],
    ['words', 503, { 'retry-after': 'tomorrow' }, undefined],
  ])('keeps a Retry-After in %s', async (_reason, status, headers, seconds) => {
    await withServer(answers(status, headers), async (url) => {
      const fetched = await fetchWith()(url, {});

      expect(fetched.kind === 'unreachable' && fetched.retryAfterSeconds).toBe(seconds);
    });
  });

  it.each([
    ['too many headers', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`, 'sent more than 16 KiB of headers'],
    ['another protocol', '220 mail.example ready\r\n', 'sent something that is not HTTP'],
    ['nothing', '', 'closed the connection without an answer'],
    ['half a document', 'HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n<rss', 'before the end of the document'],
    ['a broken chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 'before the end of the document'],
    [
      'an upgrade to another protocol',
      'HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
      'answered 101: that is no document',
    ],
  ])('says so when a server sends %s', async (_reason, bytes, words) => {
    await withRawServer(bytes, async (url) => {
      const fetched = await fetchWith()(url, {});

      expect(reasonOf(fetched)).toContain(words);
    });
  });

  it('says so when a server does not speak TLS', async () => {
    await withServer(answers(200, {}, feed), async (url) => {
      const fetched = await fetchWith()(url.replace('http:', 'https:'), {});

      expect(reasonOf(fetched)).toContain('does not speak TLS as we do');
    });
  });

  it('says so when nobody listens', async () => {
    let closed = '';
    await withServer(answers(200, {}), async (url) => {
      closed = url;
    });

    const fetched = await fetchWith()(closed, {});

    expect(reasonOf(fetched)).toContain('refuses the connection (ECONNREFUSED)');
  });

  it('says so when a name is not in the DNS', async () => {
    const lookup: LookupFunction = (_hostname, _options, callback) =>
      callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []);

    const fetched = await fetchWith({ lookup })('https://gone.example/', {});

    expect(reasonOf(fetched)).toBe('gone.example has no address in the DNS (ENOTFOUND).');
  });
});
