import { checkFeed } from '../../shared/feeds/check-feed';
import type { Entry, Parsed } from '../../shared/feeds/entry';
import type { Fetched, FetchFeed } from '../../shared/feeds/fetched';
import type { Feed } from '../../shared/outlets/outlet';

const feed: Feed = {
  id: 'made-up-en',
  language: 'en',
  everyMinutes: 10,
  candidates: [
    { url: 'https://news.example/a.rss', adapter: 'plain' },
    { url: 'https://news.example/b.rss', adapter: 'plain' },
  ],
};
const entry = (publishedAt: string | undefined): Entry => ({
  id: 'a',
  title: 'A made-up title',
  link: undefined,
  summary: '',
  publishedAt,
  author: undefined,
  publisher: undefined,
  language: undefined,
});
const page = (url: string, html: string): Fetched => ({
  kind: 'fresh',
  bytes: Buffer.from(html),
  contentType: 'text/html',
  validators: {},
  url,
});
const gone: Fetched = { kind: 'unreachable', reason: 'It is gone.', advice: 'Find it.' };
const serving =
  (pages: Readonly<Record<string, Fetched>>): FetchFeed =>
  async (url) =>
    pages[url] ?? gone;
const parsing = (parsed: Parsed) => async () => parsed;

describe('checkFeed', () => {
  it('says how many entries a feed has and how new the newest is', async () => {
    const fetchFeed = serving({ 'https://news.example/b.rss': page('https://news.example/b.rss', 'a feed') });
    const entries = ['2026-01-29T10:00:00Z', undefined, '2026-01-30T10:00:00Z'].map(entry);

    const check = await checkFeed(
      feed,
      'https://news.example/',
      fetchFeed,
      parsing({ kind: 'feed', format: 'RSS 2.0', entries }),
    );

    expect(check).toEqual({
      feed: 'made-up-en',
      candidates: [
        { url: 'https://news.example/a.rss', kind: 'unreachable', reason: 'It is gone.', advice: 'Find it.' },
        {
          url: 'https://news.example/b.rss',
          kind: 'feed',
          format: 'RSS 2.0',
          entries: 3,
          newestAt: '2026-01-30T10:00:00Z',
        },
      ],
      announced: [],
    });
  });

  it('lists what the pages announce when no address works', async () => {
    const fetchFeed = serving({
      'https://news.example/a.rss': page('https://news.example/a.rss', 'a page'),
      'https://news.example/': page(
        'https://www.news.example/',
        '<link rel=alternate type=application/rss+xml href=/feed>',
      ),
    });
    const parsed: Parsed = {
      kind: 'unreadable',
      reason: 'It is a web page.',
      announces: ['https://news.example/c.rss'],
    };

    const check = await checkFeed(feed, 'https://news.example/', fetchFeed, parsing(parsed));

    expect(check.candidates[0]).toMatchObject({ kind: 'unreadable', reason: 'It is a web page.' });
    expect(check.announced).toEqual(['https://news.example/c.rss', 'https://www.news.example/feed']);
  });

  it('announces nothing when one address works, though others do not and the homepage announces feeds', async () => {
    const announcing = '<link rel=alternate type=application/rss+xml href=/feed>';
    const fetchFeed = serving({
      'https://news.example/a.rss': page('https://news.example/a.rss', 'a page'),
      'https://news.example/b.rss': page('https://news.example/b.rss', 'a feed'),
      'https://news.example/': page('https://news.example/', announcing),
    });
    const parse = async ({ url }: { readonly url: string }): Promise<Parsed> =>
      url.endsWith('b.rss')
        ? { kind: 'feed', format: 'RSS 2.0', entries: ['2026-01-30T10:00:00Z', '2026-01-29T10:00:00Z'].map(entry) }
        : { kind: 'unreadable', reason: 'It is a web page.', announces: ['https://news.example/c.rss'] };

    const check = await checkFeed(feed, 'https://news.example/', fetchFeed, parse);

    expect(check.candidates).toMatchObject([{ kind: 'unreadable' }, { newestAt: '2026-01-30T10:00:00Z' }]);
    expect(check.announced).toEqual([]);
  });

  it('says so when a server tells of no change that it was not asked for', async () => {
    const unchanged = async (): Promise<Fetched> => ({ kind: 'unchanged' });
    const parse = parsing({ kind: 'feed', format: '', entries: [] });

    const check = await checkFeed(feed, 'https://news.example/', unchanged, parse);

    expect(check.candidates[0]).toEqual({
      url: 'https://news.example/a.rss',
      kind: 'unreadable',
      reason: 'The server says that nothing has changed, although it was not asked that.',
      advice: expect.stringMatching(/^Open the address in a browser/),
    });
  });

  it('announces nothing when the homepage cannot be reached either', async () => {
    const check = await checkFeed(
      feed,
      'https://news.example/',
      serving({}),
      parsing({ kind: 'feed', format: '', entries: [] }),
    );

    expect(check.candidates.map(({ kind }) => kind)).toEqual(['unreachable', 'unreachable']);
    expect(check.announced).toEqual([]);
  });
});
