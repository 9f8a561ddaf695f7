import type { Change } from '../../shared/storylines/change';
import type { FiledItem } from '../../shared/storylines/filed-item';
import type { Sabotage } from './live-through';

/** Breaks made on purpose, each a mistake that somebody could make, and the calls `at` which they must show. */
export const sabotages: Readonly<Record<string, { readonly at: RegExp; readonly make: () => Sabotage }>> = {
  'a change is claimed without a condition': {
    at: /^tell#1\/changes\.claim/,
    make: () => (ports) => ({
      ...ports,
      changes: {
        ...ports.changes,
        async claim(storyline, number, at) {
          const claimed = await ports.changes.claim(storyline, number, at);
          const change = await ports.changes.get(storyline, number);
          return claimed.kind === 'taken' && change !== undefined ? ports.changes.reclaim(change, at) : claimed;
        },
      },
    }),
  },

  'a change is recorded without a condition': {
    at: /^assess#\d+\/changes\.record#1\/race/,
    make: () => {
      // What is overwritten loses what became of its telling.
      const overwritten = new Set<string>();
      const keyOf = ({ storyline, number }: Pick<Change, 'storyline' | 'number'>) => `${storyline}#${number}`;
      const seen = (change: Change): Change => {
        const { alert: _, ...rest } = change;
        return overwritten.has(keyOf(change)) ? rest : change;
      };
      return (ports) => ({
        ...ports,
        changes: {
          ...ports.changes,
          async record(change) {
            if ((await ports.changes.record(change)) === 'taken') overwritten.add(keyOf(change));
            return 'recorded';
          },
          newest: async (storyline, limit) => (await ports.changes.newest(storyline, limit)).map(seen),
          async claim(storyline, number, at) {
            const change = await ports.changes.get(storyline, number);
            return change !== undefined && overwritten.delete(keyOf(change))
              ? ports.changes.reclaim(change, at)
              : ports.changes.claim(storyline, number, at);
          },
        },
      });
    },
  },

  'an alert is published before its change is claimed': {
    at: /^tell#1\/changes\.claim/,
    make: () => (ports) => ({
      ...ports,
      changes: {
        ...ports.changes,
        async claim(storyline, number, at) {
          const attributes = { storyline, kind: 'change', status: '' } as const;
          await ports.publishAlert({ subject: '', email: `${storyline}#${number}`, sms: '', attributes });
          return ports.changes.claim(storyline, number, at);
        },
      },
      publishAlert: async () => ({ kind: 'sent', messageId: 'published already' }),
    }),
  },

  "the last poll's memory is forgotten": {
    at: /memories\.get/,
    make: () => (ports) => ({
      ...ports,
      memories: { ...ports.memories, get: async () => undefined },
    }),
  },

  'a feed is remembered before its items are stored': {
    at: /\/items\.add/,
    make: () => (ports) => {
      let held: readonly FiledItem[] = [];
      return {
        ...ports,
        items: {
          ...ports.items,
          async add(items) {
            held = items;
          },
        },
        memories: {
          ...ports.memories,
          async put(memory) {
            await ports.memories.put(memory);
            if (held.length > 0) await ports.items.add(held);
          },
        },
      };
    },
  },
};
