import { announcedFeeds } from '../../shared/outlets/announced-feeds';

const link = (href: string, type = 'application/rss+xml', rel = 'alternate') =>
  `<link rel="${rel}" type="${type}" href="${href}">`;

describe('announcedFeeds', () => {
  it.each([
    ['an absolute address', link('https://feeds.example/a'), ['https://feeds.example/a']],
    ['a relative one', link('/rss?a=1&amp;b=2'), ['https://news.example/rss?a=1&b=2']],
    ['one relative to the page’s base', `<base href="/en/">${link('rss')}`, ['https://news.example/en/rss']],
    [
      'Atom and JSON feeds',
      link('a', 'application/atom+xml') + link('b', 'Application/Feed+JSON; charset=utf-8'),
      ['https://news.example/a', 'https://news.example/b'],
    ],
    [
      'one of several relations, in capitals',
      '<LINK REL="home ALTERNATE" TYPE=application/rss+xml HREF=/a>',
      ['https://news.example/a'],
    ],
    ['each once', link('/a') + link('/a'), ['https://news.example/a']],
    ['no stylesheet', link('/a', 'application/rss+xml', 'stylesheet'), []],
    ['no translation', link('/a', 'text/html'), []],
    ['no script or file', link('javascript:alert(1)') + link('file:///etc/hostname') + link('http://['), []],
    ['nothing in a comment', `<!-- ${link('/a')} -->`, []],
    ['nothing in no page', '\0<<<link', []],
  ])('finds %s', (_reason, html, feeds) => {
    expect(announcedFeeds(html, 'https://news.example/start')).toEqual(feeds);
  });

  it('stops at twenty', () => {
    const html = Array.from({ length: 30 }, (_, index) => link(`/${index}`)).join('');

    expect(announcedFeeds(html, 'https://news.example/')).toHaveLength(20);
  });
});
