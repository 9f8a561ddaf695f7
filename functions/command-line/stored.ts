import type { FeedMemories } from '../../shared/feeds/feed-memory';
import type { Instant } from '../../shared/items/item';
import type { Changes } from '../../shared/storylines/change';
import type { Decisions } from '../../shared/storylines/decision';
import type { FiledItems } from '../../shared/storylines/filed-item';
import type { Statuses } from '../../shared/storylines/status';
import type { CommandWorld, Outcome } from './command-world';

/** What is stored, as far as commands read it. */
export type Stored = {
  readonly items: Pick<FiledItems, 'newest' | 'between'>;
  readonly changes: Pick<Changes, 'newest' | 'get'>;
  readonly decisions: Pick<Decisions, 'newest'>;
  readonly statuses: Pick<Statuses, 'get'>;
  readonly memories: Pick<FeedMemories, 'get'>;
  readonly now: Instant;
  readonly close: () => Promise<void>;
};

export type Opened =
  | { readonly kind: 'open'; readonly world: Stored }
  | { readonly kind: 'trouble'; readonly reason: string; readonly advice: string };

/** Opens what is stored in a directory on this machine. */
export type OpenStored = (directory: string) => Promise<Opened>;

/** Where `npm start` keeps what it stores. */
export const usualDirectory = '.storywatch';

/** Opens what is stored, asks it something, and closes it, whatever happens; trouble is said in one line. */
export const withStored = async (
  world: CommandWorld,
  directory: string,
  ask: (stored: Stored) => Promise<Outcome>,
): Promise<Outcome> => {
  const opened = await world.openStored(directory);
  if (opened.kind === 'trouble') {
    world.err(`${opened.reason} ${opened.advice}`);
    return 'failed';
  }
  try {
    return await ask(opened.world);
  } finally {
    await opened.world.close();
  }
};
