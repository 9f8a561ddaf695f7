import { join } from 'node:path';
import type { Digests } from '../../shared/alerts/digests';
import { dynamoChanges } from '../../shared/aws/dynamo-changes';
import { dynamoDecisions } from '../../shared/aws/dynamo-decisions';
import { dynamoDigests } from '../../shared/aws/dynamo-digests';
import { dynamoFeedMemories } from '../../shared/aws/dynamo-feed-memories';
import { dynamoFiledItems } from '../../shared/aws/dynamo-filed-items';
import { dynamoRows, type StoredRows } from '../../shared/aws/dynamo-rows';
import { dynamoStatuses } from '../../shared/aws/dynamo-statuses';
import type { FeedMemories } from '../../shared/feeds/feed-memory';
import type { Instant } from '../../shared/items/item';
import type { Changes } from '../../shared/storylines/change';
import type { Decisions } from '../../shared/storylines/decision';
import type { FiledItems } from '../../shared/storylines/filed-item';
import type { Statuses } from '../../shared/storylines/status';
import { systemClock } from '../system-clock';
import { localTables, openLocalDatabase } from './local-database';
import { type Mode, readLocalState, type Trouble, writeLocalState } from './local-state';

/** What is stored on this machine, through the same adapters as in AWS. */
export type LocalWorld = {
  readonly items: FiledItems;
  readonly changes: Changes;
  readonly decisions: Decisions;
  readonly digests: Digests;
  readonly statuses: Statuses;
  readonly memories: FeedMemories;
  readonly rows: StoredRows;
  /** The time it was there at opening: simulated in the first week, the system's when live. */
  readonly now: Instant;
  readonly clock: () => Instant;
  readonly mode: Mode;
  readonly port: number;
  /** The process of the `npm start` that serves the store; undefined when this process has it open itself. */
  readonly servedBy: number | undefined;
  readonly close: () => Promise<void>;
};

export type OpenedWorld = { readonly kind: 'open'; readonly world: LocalWorld } | Trouble;

/**
 * Opens what is stored in a directory (.storywatch), for `npm start` and for the command line. Without a mode it is the
 * one that was run last, and a directory in which nothing was ever run is trouble. `clock` replaces the stored one.
 */
export const openLocalWorld = async (options: {
  readonly directory: string;
  readonly mode?: Mode | undefined;
  /** Where nothing was ever run, begin as a live copy does. */
  readonly orNew?: boolean | undefined;
  readonly port?: number | undefined;
  readonly clock?: () => Instant;
}): Promise<OpenedWorld> => {
  const state = readLocalState(options.directory);
  if (state !== undefined && 'kind' in state) return state;
  if (state === undefined && options.orNew) writeLocalState(options.directory, { mode: 'live' });
  const mode = options.mode ?? state?.mode ?? (options.orNew ? 'live' : undefined);
  if (mode === undefined)
    return {
      kind: 'trouble',
      reason: `Nothing is stored in ${options.directory} yet.`,
      advice: 'Run npm start first: it replays the first week (or npm start -- --live, for the real outlets).',
    };
  const database = await openLocalDatabase(join(options.directory, mode), options.port);
  if (database.kind === 'trouble') return database;

  const { client, port, servedBy, close } = database;
  const clock = options.clock ?? (() => (mode === 'first-week' ? storedClock(options.directory) : systemClock()));
  const items = dynamoFiledItems(client, localTables.items, clock);
  const changes = dynamoChanges(client, localTables.storylines);
  const decisions = dynamoDecisions(client, localTables.storylines);
  const digests = dynamoDigests(client, localTables.storylines);
  const statuses = dynamoStatuses(client, localTables.storylines);
  const memories = dynamoFeedMemories(client, localTables.feeds);
  const stored = { items, changes, decisions, digests, statuses, memories, rows: dynamoRows(client, localTables) };
  return { kind: 'open', world: { ...stored, now: clock(), clock, mode, port, servedBy, close } };
};

/** Read anew each time: a running `npm start` moves it on. */
const storedClock = (directory: string): Instant => {
  const state = readLocalState(directory);
  return (state !== undefined && !('kind' in state) ? state.clock : undefined) ?? systemClock();
};
