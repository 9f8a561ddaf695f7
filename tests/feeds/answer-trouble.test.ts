import type { LookupFunction } from 'node:net';
import { answers, fetchWith, reasonOf } from './fetch-with';
import { withRawServer, withServer } from './local-server';

describe('answerTrouble and connectionTrouble, through httpFetchFeed,', () => {
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
    await withServer(answers(200, {}, 'a feed'), async (url) => {
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
