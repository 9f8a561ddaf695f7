import { type FeedServer, serveFirstWeek } from '../../../functions/local/feed-server';
import { type FeedShape, feedShape } from '../../../functions/local/first-week/feed-shapes';
import { readWeek } from '../../../functions/local/first-week/read-week';
import { WeekEntry } from '../../../functions/local/first-week/week-entry';
import type { Entry } from '../../../shared/feeds/entry';
import { parseFeed } from '../../../shared/feeds/parse-feed';
import type { Feed, Outlet } from '../../../shared/outlets/outlet';
import { outlets } from '../../../shared/outlets/outlets';

const weekEnd = '2026-02-01T23:00:00Z';

const anyFeed = (outletId: string): { outlet: Outlet; feed: Feed; shape: FeedShape } => {
  const outlet = outlets.find(({ id }) => id === outletId);
  const feed = outlet?.feeds[0];
  const shape = feed && feedShape(outletId, feed);
  if (!outlet || !feed || !shape) throw new Error(`no feed of ${outletId}`);
  return { outlet, feed, shape };
};

const asWritten = ({ id, publishedAt, title, link, summary }: Entry) => ({ id, publishedAt, title, link, summary });

/** Of a carrier's feed only AFP's entries count; of an article's history only what adds text and is no mere correction. */
const isNews = ({ author, section, summary, title }: WeekEntry): boolean =>
  section === '' ? author === '' || author === 'AFP' : summary !== '' && title !== 'copyedit';

/** A revision is told under its article's name, and without the marks of links. */
const inPlainText = ({ id, publishedAt, title, link, summary, section }: WeekEntry) => ({
  id,
  publishedAt,
  title: section === '' ? title : `${new URL(link).searchParams.get('title')}`.replaceAll('_', ' '),
  link,
  summary: summary.replace(/\[\[|\]\]/g, ''),
});

describe('the feed server', () => {
  let now = weekEnd;
  let server: FeedServer;

  beforeAll(async () => {
    server = await serveFirstWeek({ clock: () => now });
  });
  beforeEach(() => {
    now = weekEnd;
  });
  afterAll(() => server.close());

  const feedIds = () => server.outlets.flatMap(({ feeds }) => feeds.map(({ id }) => id));
  const get = (feed: string, headers: Record<string, string> = {}) => fetch(`${server.origin}/${feed}`, { headers });
  const titles = async (feed: string) => (await (await get(feed)).text()).split('<item>').length - 1;

  it('serves every feed of the week, from all six outlets', () => {
    const outlets = server.outlets.map(({ id }) => id).toSorted();

    expect(outlets).toEqual(['afp', 'anadolu', 'interfax-ukraine', 'rtv-bn', 'united24', 'wikipedia']);
    expect(feedIds().toSorted()).toEqual([...readWeek().keys()].toSorted());
  });

  it('points every feed to itself and to nothing else', () => {
    const addresses = server.outlets.flatMap(({ feeds }) =>
      feeds.flatMap((feed) => feed.candidates.map(({ url }) => url)),
    );

    expect(addresses).toEqual(feedIds().map((id) => `${server.origin}/${id}`));
  });

  it('answers 304 without a body to the ETag or the date that it gave', async () => {
    const first = await get('interfax-ukraine-en');

    const sameTag = await get('interfax-ukraine-en', { 'If-None-Match': `${first.headers.get('etag')}` });
    const sameDate = await get('interfax-ukraine-en', { 'If-Modified-Since': `${first.headers.get('last-modified')}` });
    const otherTag = await get('interfax-ukraine-en', { 'If-None-Match': '"another"' });

    expect([first.status, sameTag.status, sameDate.status, otherTag.status]).toEqual([200, 304, 304, 200]);
    expect(await sameTag.text()).toBe('');
  });

  it('adds an entry to the document at the minute that it was published, and not before', async () => {
    now = '2026-01-22T15:39:59Z';
    const before = await titles('interfax-ukraine-en');
    now = '2026-01-22T15:40:00Z';
    const after = await titles('interfax-ukraine-en');

    expect([before, after]).toEqual([4, 5]);
  });

  it('keeps its answer while nothing is published', async () => {
    now = '2026-01-22T15:45:00Z';
    const first = await get('interfax-ukraine-en');
    now = '2026-01-22T16:45:00Z';
    const later = await get('interfax-ukraine-en');

    expect(later.headers.get('etag')).toBe(first.headers.get('etag'));
  });

  it('keeps the newest thirty entries, newest first', async () => {
    const document = await (await get('interfax-ukraine-en')).text();

    expect(document.split('<item>')).toHaveLength(31);
    expect(document.split('<item>')[1]).toContain('Talks still on hold');
  });

  it('compresses for those who accept it only', async () => {
    const accepted = await get('united24-en', { 'Accept-Encoding': 'gzip' });
    const refused = await get('united24-en', { 'Accept-Encoding': 'identity' });

    expect([accepted, refused].map(({ headers }) => headers.get('content-encoding'))).toEqual(['gzip', null]);
    expect(await accepted.text()).toBe(await refused.text());
  });

  it('sends Interfax-Ukraine in Russian in windows-1251', async () => {
    const bytes = await (await get('interfax-ukraine-ru')).arrayBuffer();

    const document = new TextDecoder('windows-1251').decode(bytes);

    expect(document).toContain('encoding="windows-1251"');
    expect(document).toContain('Россия приостановила обмены пленными, не видя в них выгоды – Зеленский');
  });

  it.each(['interfax-ukraine', 'anadolu', 'rtv-bn', 'afp', 'wikipedia'])(
    'lets no text of an entry become markup in a document of %s',
    (outletId) => {
      const { outlet, feed, shape } = anyFeed(outletId);
      const hostile = '</title><b onclick="x">R&D</b>';
      const entry = WeekEntry.parse({
        id: hostile,
        publishedAt: weekEnd,
        about: 'other',
        title: hostile,
        summary: hostile,
        link: 'https://news.example/?a=1&b=<2>',
        author: hostile,
        section: hostile,
        removed: hostile,
        context: hostile,
      });

      const document = shape.render([entry], { outlet, feed, builtAt: weekEnd });

      expect(document).not.toContain('<b');
      expect(document).not.toMatch(/&(?!(amp|lt|gt|quot);)/);
    },
  );

  it.each([...readWeek()])('serves of %s what our parser reads as the entries of the file', async (id, week) => {
    const url = `${server.origin}/${id}`;
    const feed = server.outlets.flatMap(({ feeds }) => feeds).find((served) => served.id === id);
    const answer = await fetch(url);

    const parsed = await parseFeed(
      {
        bytes: new Uint8Array(await answer.arrayBuffer()),
        contentType: answer.headers.get('content-type') ?? undefined,
        url,
      },
      { adapter: feed?.candidates[0]?.adapter ?? 'plain', timeZone: feed?.timeZone },
    );

    expect(parsed.kind === 'feed' ? parsed.entries.map(asWritten) : parsed).toEqual(
      week.slice(-30).toReversed().filter(isNews).map(inPlainText),
    );
  });

  it('names the feeds to whoever asks for another', async () => {
    const answer = await get('reuters');

    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('interfax-ukraine-en');
  });

  it('says that a port is in use with the code that Node gives', async () => {
    const port = Number(new URL(server.origin).port);

    const second = serveFirstWeek({ clock: () => now, port });

    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
