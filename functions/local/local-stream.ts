import type { Change, Changes } from '../../shared/storylines/change';
import type { FiledItems } from '../../shared/storylines/filed-item';

/** Ports that note what is written through them, and what then follows from it. */
export type LocalStream = {
  readonly items: FiledItems;
  readonly changes: Changes;
  /** Does what follows from everything written so far, and from what that writes; one caller after another. */
  readonly drain: () => Promise<void>;
};

/**
 * Stands in for DynamoDB Streams, which the embedded database has not: stored items that carry claims lead to an
 * assessment of their storylines, a recorded change to an alert and to a new board. What a stopped process leaves
 * undone is made up for by the sweep at the next start.
 */
export const localStream = (
  stored: { readonly items: FiledItems; readonly changes: Changes },
  follow: {
    readonly assess: (storyline: string) => Promise<void>;
    readonly tell: (change: Change) => Promise<void>;
    readonly publish: () => Promise<void>;
  },
): LocalStream => {
  const touched = new Set<string>();
  const recorded: Change[] = [];
  let draining = Promise.resolve();

  const drainNow = async (): Promise<void> => {
    let told = false;
    while (touched.size > 0 || recorded.length > 0) {
      const change = recorded.shift();
      if (change !== undefined) await follow.tell(change);
      told ||= change !== undefined;
      const [storyline] = touched;
      if (storyline === undefined) continue;
      touched.delete(storyline);
      await follow.assess(storyline);
    }
    if (told) await follow.publish();
  };

  return {
    items: {
      ...stored.items,
      async add(items) {
        await stored.items.add(items);
        for (const { storyline, claims } of items) if (claims.length > 0) touched.add(storyline);
      },
      async remove(item, storylines) {
        await stored.items.remove(item, storylines);
        for (const storyline of storylines) touched.add(storyline);
      },
    },
    changes: {
      ...stored.changes,
      async record(change) {
        const outcome = await stored.changes.record(change);
        if (outcome === 'recorded') recorded.push(change);
        return outcome;
      },
    },
    drain() {
      const next = draining.then(drainNow);
      draining = next.catch(() => undefined);
      return next;
    },
  };
};
