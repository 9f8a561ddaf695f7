import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LookupFunction } from 'node:net';
import { NotPublic, publicLookup } from '../../shared/feeds/public-lookup';
import { answers, fetchWith, reasonOf } from './fetch-with';
import { withServer } from './local-server';

const redirectTo = (location: string) => answers(302, { location });
const leadsTo =
  (...addresses: string[]): LookupFunction =>
  (_hostname, _options, callback) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );

describe('checkedUrl and publicLookup, through httpFetchFeed,', () => {
  it('counts redirects against the same deadline and stops after five', async () => {
    let asked = 0;
    const handler = (request: IncomingMessage, response: ServerResponse) => {
      asked++;
      response.writeHead(302, { location: `${request.url}x` }).end();
    };
    await withServer(handler, async (url) => {
      const fetched = await fetchWith()(url, {});

      expect(fetched).toMatchObject({
        reason: 'The address redirects more than 5 times.',
        advice: expect.stringMatching(/^Open it in a browser/),
      });
      expect(asked).toBe(6);
    });
  });

  it.each([
    ['a file', 'file:///etc/hostname', 'begins with file: and not with http: or https:'],
    ['a script', 'javascript:alert(1)', 'begins with javascript: and not'],
    ['a login', 'http://me:secret@127.0.0.1/', 'contains a user name or password'],
    ['no address', 'http://[', 'cannot be read as an address'],
    ['a port of another service', 'http://127.0.0.1:22/', 'is on port 22'],
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
    ['the port of a mail server', 'http://news.example:25/', 'is on port 25, where no web server is'],
    ['the port of another service by https', 'https://news.example:22/', 'is on port 22'],
    ['a name for loopback', 'http://localhost/', 'leads to a private network'],
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

  it('looks each name up once for each connection, and connects to what that look-up said', async () => {
    const asked: string[] = [];
    const answersInTurn = [leadsTo('8.8.8.8'), leadsTo('10.0.0.1')];
    const changing: LookupFunction = (hostname, options, callback) => {
      asked.push(hostname);
      (answersInTurn.shift() ?? leadsTo())(hostname, options, callback);
    };
    const connect = (url: string) =>
      new Promise((settle) => publicLookup(changing)(url, {}, (...told) => settle(told)));

    const first = await connect('news.example');
    const second = await connect('news.example');

    expect(first).toEqual([null, '8.8.8.8', 4]);
    expect(second).toEqual([new NotPublic('news.example has no public address'), []]);
    expect(asked).toHaveLength(2);
  });

  it('takes the public ones of a name’s addresses', async () => {
    const lookup = publicLookup(leadsTo('10.0.0.1', '8.8.8.8', 'fd00::1', '2606:4700::1111'));

    const told = await new Promise((settle) => lookup('news.example', { all: true }, (_error, found) => settle(found)));

    expect(told).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2606:4700::1111', family: 6 },
    ]);
  });

  it('counts a look-up that never ends against the deadline', async () => {
    const fetched = await fetchWith({ allowPrivateAddresses: false, lookup: () => {}, timeoutMs: 50 })(
      'http://news.example/',
      {},
    );

    expect(fetched).toMatchObject({
      reason: 'news.example had not answered when the time was up.',
      advice: expect.stringMatching(/^It is tried again later/),
    });
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
});
