import { localPipeline } from '../functions/local/local-pipeline';
import type { Alert } from '../shared/alerts/alert';
import { Outlet } from '../shared/outlets/outlet';
import { type RssEntry, rssDocument } from './functions/poll-feed/rss-document';
import { memoryChanges } from './memory/memory-changes';
import { memoryFeedMemories } from './memory/memory-feed-memories';
import { memoryFiledItems } from './memory/memory-filed-items';
import { memoryStatuses } from './memory/memory-statuses';

/** An outlet with one feed, whose document is whatever the test publishes in it. */
const anOutlet = (id: string): Outlet =>
  Outlet.parse({
    id,
    name: id,
    homepage: `https://${id}.example/`,
    weight: 1,
    feeds: [
      { id, language: 'en', everyMinutes: 10, candidates: [{ url: `https://${id}.example/rss`, adapter: 'plain' }] },
    ],
  });

/** Storywatch with two outlets, memory for a database, and a clock that the test sets. */
const storywatch = () => {
  const outlets = [anOutlet('interfax-ukraine'), anOutlet('anadolu')];
  const documents = new Map<string, RssEntry[]>(outlets.map(({ id }) => [`https://${id}.example/rss`, []]));
  const alerts: Alert[] = [];
  let now = '2026-01-28T08:00:00Z';
  const clock = () => now;
  const items = memoryFiledItems(clock);
  const [changes, statuses, memories] = [memoryChanges(), memoryStatuses(), memoryFeedMemories()];
  const pipeline = localPipeline({
    world: { items, changes, statuses, memories, clock },
    outlets,
    async fetchFeed(url) {
      const bytes = rssDocument(documents.get(url) ?? []);
      return { kind: 'fresh', bytes, contentType: 'application/rss+xml', validators: {}, url };
    },
    async publishAlert(alert) {
      alerts.push(alert);
      return { kind: 'sent', messageId: String(alerts.length) };
    },
    boardUrl: 'http://127.0.0.1:4180/',
    publishBoard: async () => undefined,
    report: () => undefined,
  });
  return {
    alerts,
    statusOf: async (storyline: string) => (await statuses.get(storyline))?.status,
    filedUnder: async (storyline: string) =>
      (await items.newest({ storyline }, 10)).map(({ outlet, title }) => `${outlet}: ${title}`),
    publishes(outlet: string, at: string, title: string) {
      documents.get(`https://${outlet}.example/rss`)?.unshift({ id: `${at}`, title, publishedAt: at });
    },
    /** Lets it be that time: every feed is polled, and the clock counts. */
    async itIs(at: string) {
      now = at;
      for (const { id } of outlets) await pipeline.poll(id);
      await pipeline.sweep();
    },
  };
};

describe('from feeds to one alert', () => {
  it('tells of a change once, with its evidence, and of nothing else', async () => {
    const { alerts, statusOf, filedUnder, publishes, itIs } = storywatch();

    // On an ordinary morning there is other news.
    publishes('interfax-ukraine', '2026-01-28T07:00:00Z', 'Kyiv market hall opens again after a year of work');
    await itIs('2026-01-28T08:00:00Z');
    expect(alerts).toEqual([]);

    // Then two outlets report, each in its own words, that the exchanges of prisoners are suspended.
    publishes('interfax-ukraine', '2026-01-28T09:00:00Z', 'Russia has suspended prisoner exchanges – Zelenskyy');
    publishes('anadolu', '2026-01-28T09:20:00Z', 'Zelenskyy says Russia halted exchange of prisoners of war');
    await itIs('2026-01-28T10:00:00Z');
    expect(await filedUnder('exchanges')).toEqual([
      'anadolu: Zelenskyy says Russia halted exchange of prisoners of war',
      'interfax-ukraine: Russia has suspended prisoner exchanges – Zelenskyy',
    ]);
    expect(await statusOf('exchanges')).toBe('suspended');
    expect(alerts.map(({ attributes }) => attributes)).toEqual([
      { storyline: 'exchanges', kind: 'change', status: 'suspended' },
    ]);
    expect(alerts[0]?.email).toContain('Russia has suspended prisoner exchanges – Zelenskyy');

    // More reports of the same are no news to anybody.
    publishes('anadolu', '2026-01-28T11:00:00Z', 'Prisoner exchanges suspended by Russia, Ukrainian president says');
    await itIs('2026-01-28T12:00:00Z');
    await itIs('2026-01-28T12:10:00Z');
    expect(alerts).toHaveLength(1);
  });
});
