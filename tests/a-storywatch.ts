import { localPipeline } from '../functions/local/local-pipeline';
import type { Alert } from '../shared/alerts/alert';
import { Outlet } from '../shared/outlets/outlet';
import { type RssEntry, rssDocument } from './functions/poll-feed/rss-document';
import { memoryChanges } from './memory/memory-changes';
import { memoryDecisions } from './memory/memory-decisions';
import { memoryDigests } from './memory/memory-digests';
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

/** Storywatch with three outlets, memory for a database, and a clock that the test sets. */
export const storywatch = () => {
  const outlets = [anOutlet('interfax-ukraine'), anOutlet('anadolu'), anOutlet('united24')];
  const documents = new Map<string, RssEntry[]>(outlets.map(({ id }) => [`https://${id}.example/rss`, []]));
  const alerts: Alert[] = [];
  let now = '2026-01-28T08:00:00Z';
  const clock = () => now;
  const items = memoryFiledItems(clock);
  const [changes, statuses, memories] = [memoryChanges(), memoryStatuses(), memoryFeedMemories()];
  const decisions = memoryDecisions();
  const pipeline = localPipeline({
    world: { items, changes, decisions, digests: memoryDigests(), statuses, memories, clock },
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
    world: { changes, statuses },
    changesOf: async (storyline: string) => (await changes.newest(storyline, 10)).toReversed(),
    decisionsOf: async (storyline: string) => (await decisions.newest(storyline, 10)).toReversed(),
    statusOf: async (storyline: string) => (await statuses.get(storyline))?.status,
    filedUnder: async (storyline: string) =>
      (await items.newest({ storyline }, 10)).map(({ outlet, title }) => `${outlet}: ${title}`),
    publishes(outlet: string, at: string, title: string) {
      documents.get(`https://${outlet}.example/rss`)?.unshift({ id: `${at}`, title, publishedAt: at });
    },
    /** Where a storyline stands, by its row. */
    rowOf: (storyline: string) => statuses.get(storyline),
    /** The outlet changes an item that it published at that time, and maybe dates it anew. */
    edits(outlet: string, at: string, title: string, publishedAt = at) {
      const url = `https://${outlet}.example/rss`;
      const entries = documents.get(url) ?? [];
      documents.set(
        url,
        entries.map((entry) => (entry.id === at ? { ...entry, title, publishedAt } : entry)),
      );
    },
    digest: pipeline.digest,
    /** Lets it be that time: every feed is polled, and the clock counts. */
    async itIs(at: string) {
      now = at;
      for (const { id } of outlets) await pipeline.poll(id);
      await pipeline.sweep();
    },
  };
};
