import type { Alert, PublishAlert } from '../../shared/alerts/alert';
import type { FeedMemories } from '../../shared/feeds/feed-memory';
import type { FetchFeed } from '../../shared/feeds/fetched';
import type { Instant } from '../../shared/items/item';
import type { Changes } from '../../shared/storylines/change';
import type { Decisions } from '../../shared/storylines/decision';
import type { FiledItem, FiledItems } from '../../shared/storylines/filed-item';
import type { Statuses } from '../../shared/storylines/status';
import { memoryChanges } from '../memory/memory-changes';
import { memoryDecisions } from '../memory/memory-decisions';
import { memoryFeedMemories } from '../memory/memory-feed-memories';
import { memoryFiledItems } from '../memory/memory-filed-items';
import { memoryStatuses } from '../memory/memory-statuses';
import type { Gate } from './invocation';
import { documentAt } from './scenario';
import type { Written } from './stream';

/** All that the functions reach outside their process. */
export type Ports = {
  readonly items: FiledItems;
  readonly changes: Changes;
  readonly statuses: Statuses;
  readonly decisions: Decisions;
  readonly memories: FeedMemories;
  readonly fetchFeed: FetchFeed;
  readonly publishAlert: PublishAlert;
};

export type Cloud = {
  /** What is stored and sent, looked at from outside. */
  readonly stored: Omit<Ports, 'fetchFeed' | 'publishAlert'>;
  readonly published: readonly Pick<Alert, 'email'>[];
  /** The ports of one run of a function, each call through its gate. */
  readonly through: (gate: Gate) => Ports;
};

export type Options = {
  readonly clock: () => Instant;
  readonly wrote: (table: 'items' | 'changes', written: Written) => void;
};

/** Makes an outside world; what is written to its tables is handed on to their streams. */
export type CloudOf = (options: Options) => Cloud;

/** Storywatch's outside world in memory: tables whose writes appear in their streams, feeds, and a topic. */
export const memoryCloud: CloudOf = ({ clock, wrote }) => {
  const published: Alert[] = [];
  const stored = {
    items: streamedItems(memoryFiledItems(clock), wrote),
    changes: streamedChanges(memoryChanges(), wrote),
    statuses: memoryStatuses(),
    decisions: memoryDecisions(),
    memories: memoryFeedMemories(),
  };
  const publishAlert: PublishAlert = async (alert) => {
    published.push(alert);
    return { kind: 'sent', messageId: `m-${published.length}` };
  };
  return {
    stored,
    published,
    through: (gate) => gated({ ...stored, fetchFeed: memoryFetch(clock), publishAlert }, gate),
  };
};

const gated = (
  { items, changes, statuses, decisions, memories, fetchFeed, publishAlert }: Ports,
  gate: Gate,
): Ports => ({
  items: {
    ...items,
    add: (rows) =>
      gate('items.add', () => items.add(rows), { half: () => items.add(rows.slice(0, Math.ceil(rows.length / 2))) }),
    remove: (item, from) =>
      gate('items.remove', () => items.remove(item, from), {
        half: () => items.remove(item, from.slice(0, Math.ceil(from.length / 2))),
      }),
    between: (...asked) => gate('items.between', () => items.between(...asked)),
  },
  changes: {
    record: (change) => gate('changes.record', () => changes.record(change)),
    newest: (...asked) => gate('changes.newest', () => changes.newest(...asked)),
    get: (...asked) => gate('changes.get', () => changes.get(...asked)),
    claim: (...asked) => gate('changes.claim', () => changes.claim(...asked)),
    reclaim: (...asked) => gate('changes.reclaim', () => changes.reclaim(...asked)),
    markSent: (...asked) => gate('changes.markSent', () => changes.markSent(...asked)),
    release: (...asked) => gate('changes.release', () => changes.release(...asked)),
    markMaybeSent: (...asked) => gate('changes.markMaybeSent', () => changes.markMaybeSent(...asked)),
  },
  statuses: {
    get: (storyline) => gate('statuses.get', () => statuses.get(storyline)),
    move: (...asked) => gate('statuses.move', () => statuses.move(...asked)),
  },
  decisions: {
    keep: (decision) => gate('decisions.keep', () => decisions.keep(decision)),
    newest: (...asked) => gate('decisions.newest', () => decisions.newest(...asked)),
  },
  memories: {
    get: (feed) => gate('memories.get', () => memories.get(feed)),
    put: (memory) => gate('memories.put', () => memories.put(memory)),
  },
  fetchFeed: gatedFetch(fetchFeed, gate),
  publishAlert: (alert) =>
    gate('sns.publish', () => publishAlert(alert), {
      answers: (fault) => ({ kind: fault === 'lost-answer' ? 'unclear' : 'turned-away', reason: fault }),
    }),
});

/** The outlets' servers: each feed as it is at the time, or the word that it has not changed. */
export const memoryFetch =
  (clock: () => Instant): FetchFeed =>
  async (url, { etag }) => {
    const document = documentAt(url, clock());
    if (document.etag === etag) return { kind: 'unchanged' };
    return { kind: 'fresh', bytes: document.bytes, contentType: 'text/xml', validators: { etag: document.etag }, url };
  };

export const gatedFetch =
  (fetchFeed: FetchFeed, gate: Gate): FetchFeed =>
  (url, validators) =>
    gate('http.get', () => fetchFeed(url, validators), {
      answers: (fault) => ({ kind: 'unreachable', reason: fault, advice: 'None: it is a test.' }),
    });

const imageOf = ({ claims }: FiledItem) => ({ claims: { L: claims.map(() => ({ M: {} })) } });

const streamedItems = (items: FiledItems, wrote: Options['wrote']): FiledItems => {
  const rows = new Map<string, FiledItem>();
  const keyOf = (storyline: string, item: { readonly id: string; readonly publishedAt?: string | undefined }) =>
    `${storyline} ${item.publishedAt ?? 'undated'}#${item.id}`;
  const keysOf = (key: string) => ({ storyline: key.split(' ')[0] ?? '', publishedAtId: key.split(' ')[1] ?? '' });
  return {
    ...items,
    async add(added) {
      await items.add(added);
      for (const item of added) {
        const key = keyOf(item.storyline, item);
        const before = rows.get(key);
        rows.set(key, item);
        const images = { NewImage: imageOf(item), ...(before && { OldImage: imageOf(before) }) };
        wrote('items', { eventName: before ? 'MODIFY' : 'INSERT', keys: keysOf(key), images });
      }
    },
    async remove(item, storylines) {
      await items.remove(item, storylines);
      for (const key of storylines.map((storyline) => keyOf(storyline, item))) {
        const before = rows.get(key);
        if (before === undefined) continue;
        rows.delete(key);
        wrote('items', { eventName: 'REMOVE', keys: keysOf(key), images: { OldImage: imageOf(before) } });
      }
    },
  };
};

const streamedChanges = (changes: Changes, wrote: Options['wrote']): Changes => ({
  ...changes,
  async record(change) {
    const outcome = await changes.record(change);
    const record = `change#${String(change.number).padStart(6, '0')}`;
    if (outcome === 'recorded')
      wrote('changes', { eventName: 'INSERT', keys: { storyline: change.storyline, record }, images: {} });
    return outcome;
  },
});
