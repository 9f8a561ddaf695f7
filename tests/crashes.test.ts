import { localPipeline } from '../functions/local/local-pipeline';
import { Outlet } from '../shared/outlets/outlet';
import { rssDocument } from './functions/poll-feed/rss-document';
import { memoryChanges } from './memory/memory-changes';
import { memoryDecisions } from './memory/memory-decisions';
import { memoryFeedMemories } from './memory/memory-feed-memories';
import { memoryFiledItems } from './memory/memory-filed-items';
import { memoryStatuses } from './memory/memory-statuses';

const feed = 'interfax-ukraine-en';
const url = 'https://interfax.example/rss';
const outlet = Outlet.parse({
  id: 'interfax-ukraine',
  name: 'Interfax',
  homepage: 'https://interfax.example/',
  weight: 1,
  feeds: [{ id: feed, language: 'en', everyMinutes: 10, candidates: [{ url, adapter: 'plain' }] }],
});
const titles = [
  'Russia has suspended prisoner exchanges – Zelenskyy',
  'Zelenskyy says Moscow halted the exchange of prisoners of war',
  'Exchanges of captives put on hold by Russia, president of Ukraine says',
  'Market hall opens again',
];

class Crash extends Error {}

/** What is stored, which outlives a crash; every call to it is counted, and the chosen one fails before or after. */
const aStore = () => {
  const stored = {
    items: memoryFiledItems(() => '2026-01-28T08:00:00Z'),
    changes: memoryChanges(),
    decisions: memoryDecisions(),
    statuses: memoryStatuses(),
    memories: memoryFeedMemories(),
  };
  const published: string[] = [];
  let calls = 0;
  const run = (failing: { call: number; when: 'before' | 'after' } | undefined, now: string) => {
    const guarded = <Args extends unknown[], Answer>(call: (...args: Args) => Promise<Answer>) => {
      return async (...args: Args): Promise<Answer> => {
        const fails = ++calls === failing?.call;
        if (fails && failing?.when === 'before') throw new Crash();
        const answer = await call(...args);
        if (fails) throw new Crash();
        return answer;
      };
    };
    const { items, changes, decisions, statuses, memories } = stored;
    return localPipeline({
      world: {
        clock: () => now,
        items: { ...items, add: guarded(items.add), remove: guarded(items.remove), between: guarded(items.between) },
        changes: {
          record: guarded(changes.record),
          newest: guarded(changes.newest),
          get: guarded(changes.get),
          claim: guarded(changes.claim),
          markSent: guarded(changes.markSent),
        },
        decisions: { ...decisions, keep: guarded(decisions.keep) },
        statuses: { get: guarded(statuses.get), move: guarded(statuses.move) },
        memories: { get: guarded(memories.get), put: guarded(memories.put) },
      },
      outlets: [outlet],
      async fetchFeed() {
        const entries = titles.map((title, index) => ({
          id: `${index}`,
          title,
          publishedAt: `2026-01-28T0${index}:00:00Z`,
        }));
        return { kind: 'fresh', bytes: rssDocument(entries), contentType: 'text/xml', validators: {}, url };
      },
      publishAlert: guarded(async ({ attributes }) => {
        published.push(attributes.status);
        return { kind: 'sent' as const, messageId: 'm' };
      }),
      boardUrl: 'http://127.0.0.1:4180/',
      publishBoard: async () => undefined,
      report: () => undefined,
    });
  };
  return { stored, published, run, calls: () => calls };
};

/** Exchanges go on; then the feed reports that they are suspended. A crash in that poll is followed by another run. */
const story = async (failing: { call: number; when: 'before' | 'after' } | undefined) => {
  const store = aStore();
  const { stored, published, run } = store;
  await run(undefined, '2026-01-27T08:00:00Z').sweep();
  const before = store.calls();
  const crashAt = failing && { ...failing, call: before + failing.call };
  try {
    await run(crashAt, '2026-01-28T08:00:00Z').poll(feed);
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
  }
  const calls = store.calls() - before;
  const next = run(undefined, '2026-01-28T09:00:00Z');
  await next.poll(feed);
  await next.sweep();
  const changes = await stored.changes.newest('exchanges', 10);
  return {
    calls,
    published,
    items: (await stored.items.newest({ outlet: outlet.id }, 10)).length,
    changes: changes.map(({ to, alert }) => [to, alert?.sentAt === undefined ? 'untold' : 'told']),
    status: (await stored.statuses.get('exchanges'))?.status,
  };
};

describe('a crash', () => {
  it.each(['before', 'after'] as const)('%s any one call loses nothing and records nothing twice', async (when) => {
    const { calls, ...whole } = await story(undefined);
    expect(whole).toMatchObject({ items: 4, changes: [['suspended', 'told']], status: 'suspended' });

    for (let call = 1; call <= calls; call++) {
      const { calls: _, published, ...outcome } = await story({ call, when });
      expect({ call, ...outcome }).toEqual({ call, ...whole, published: undefined });
      expect(new Set(published)).toEqual(new Set(whole.published));
    }
  });

  it('makes a second message only between publishing and marking', async () => {
    const { calls } = await story(undefined);
    const messages: number[] = [];

    for (let call = 1; call <= calls; call++)
      for (const when of ['before', 'after'] as const) messages.push((await story({ call, when })).published.length);

    // After publish and before markSent: one moment, seen from its two sides.
    expect(messages.filter((count) => count === 2)).toHaveLength(2);
    expect(messages.every((count) => count === 1 || count === 2)).toBe(true);
  });
});
