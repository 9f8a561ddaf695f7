import { nothingKnown, type Watch, type Watches } from '../../shared/troubles/watch';

/** A stage's watch, in memory. */
export const memoryWatches = (): Watches => {
  let now: Watch = nothingKnown;
  return {
    get: async () => now,
    async move(from, to) {
      if (from.moves !== now.moves) return 'stale';
      now = { ...to, moves: from.moves + 1 };
      return now;
    },
  };
};
