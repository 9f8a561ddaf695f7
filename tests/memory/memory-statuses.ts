import type { Status, Statuses } from '../../shared/storylines/status';

/** Current statuses in memory. */
export const memoryStatuses = (): Statuses => {
  const rows = new Map<string, Status>();
  return {
    async get(storyline) {
      return rows.get(storyline);
    },
    async move(next, expected) {
      const current = rows.get(next.storyline);
      if (current === undefined ? expected !== 0 : current.lastChange !== expected) return 'stale';
      rows.set(next.storyline, next);
      return 'moved';
    },
  };
};
