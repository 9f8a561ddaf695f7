import { checkedUrl, shownHost } from '../../shared/feeds/checked-url';

const base = 'https://old.example/feed';

describe('an address that may be asked for', () => {
  it.each([
    ['by https', 'https://news.example/feed'],
    ['by http', 'http://news.example/feed'],
    ['by https at the port of http', 'https://news.example:80/'],
    ['by http at the port of https', 'http://news.example:443/'],
    ['at the first free port', 'http://news.example:1024/'],
    ['on a public address', 'http://8.8.8.8/'],
    ['on a public IPv6 address', 'http://[2606:4700::1111]/'],
  ])('is one %s', (_reason, address) => {
    expect(checkedUrl(address, undefined, false)).toEqual({ kind: 'url', url: new URL(address) });
  });

  it('is one on this machine where that is allowed', () => {
    expect(checkedUrl('http://127.0.0.1:8080/', undefined, true).kind).toBe('url');
    expect(checkedUrl('http://127.0.0.1:8080/', undefined, false).kind).toBe('unreachable');
  });

  it('is what an address that redirects leads to', () => {
    expect(checkedUrl('/new', base, false)).toEqual({ kind: 'url', url: new URL('https://old.example/new') });
  });

  it.each([
    ['no address', 'news', 'cannot be read as an address.'],
    ['another scheme, of which the beginning is told', `${'x'.repeat(30)}:1`, `begins with ${'x'.repeat(20)} and not`],
    ['a name', 'https://me@news.example/', 'contains a user name or password'],
    ['a password', 'https://:secret@news.example/', 'contains a user name or password'],
    ['the last port of other services', 'http://news.example:1023/', 'is on port 1023, where no web server is.'],
    [
      'a private network',
      'http://[fd00::1]/',
      'is on a private network (fd00::1), where feeds are never fetched from.',
    ],
  ])('is not one with %s', (_reason, address, words) => {
    expect(checkedUrl(address, undefined, false)).toEqual({
      kind: 'unreachable',
      reason: expect.stringContaining(`The address ${words}`),
      advice: "Correct the address in the outlet's data file.",
    });
  });

  it('is not one with a fault that it was redirected to, of which the data know nothing', () => {
    expect(checkedUrl('ftp://news.example/', base, false)).toEqual({
      kind: 'unreachable',
      reason: 'old.example redirects to an address that begins with ftp: and not with http: or https:.',
      advice: 'Find out where the feed has moved, and put its address in the data.',
    });
  });

  it.each([
    ['its host and port', 'https://news.example:8080/feed', 'news.example:8080'],
    ['the server, where it is none', 'news', 'the server'],
    ['as much as a host can be long', `https://${'a.'.repeat(200)}example/`, 'a.'.repeat(127).slice(0, 253)],
  ])('is shown by %s', (_reason, address, host) => {
    expect(shownHost(address)).toBe(host);
  });
});
