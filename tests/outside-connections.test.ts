import dns from 'node:dns';
import { request } from 'node:http';
import net from 'node:net';

describe('connections to the outside', () => {
  it.each([
    ['a connection to an address', () => net.connect(80, '192.0.2.1')],
    ['a connection to a name', () => net.connect({ host: 'news.example', port: 80 })],
    ['an HTTP request', () => request('http://news.example/').end()],
    ['a DNS look-up', () => dns.lookup('news.example', () => {})],
    ['a DNS query', () => dns.resolve4('news.example', () => {})],
    ['a look-up by promise', () => dns.promises.lookup('news.example')],
  ])('throw: %s', (_reason, reach) => {
    expect(reach).toThrow(/^A test tried to reach the outside: .*(news\.example|192\.0\.2\.1)/);
  });

  it('are refused to fetch, too', async () => {
    await expect(fetch('http://news.example/')).rejects.toThrow();
  });
});
