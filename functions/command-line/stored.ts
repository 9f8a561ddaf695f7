import { Command, Option } from 'commander';
import type { AwsTrouble } from '../../shared/alerts/subscribers';
import type { StoredRows } from '../../shared/aws/dynamo-rows';
import type { FeedMemories } from '../../shared/feeds/feed-memory';
import type { Instant } from '../../shared/items/item';
import type { Changes } from '../../shared/storylines/change';
import type { Decisions } from '../../shared/storylines/decision';
import type { FiledItems } from '../../shared/storylines/filed-item';
import type { Statuses } from '../../shared/storylines/status';
import type { Watches } from '../../shared/troubles/watch';
import type { CommandWorld, Outcome } from './command-world';
import type { Filling, FillWorld } from './fill-history';
import { readStage } from './read-names';

/** What is stored, as far as commands read it. */
export type Stored = {
  readonly items: Pick<FiledItems, 'newestFirst'>;
  readonly changes: Pick<Changes, 'newest' | 'get'>;
  readonly decisions: Pick<Decisions, 'newest'>;
  readonly statuses: Pick<Statuses, 'get'>;
  readonly memories: Pick<FeedMemories, 'get'>;
  /** What watch-over knows of a stage; on this machine nobody watches. */
  readonly watches?: Pick<Watches, 'get'>;
  readonly rows: StoredRows;
  readonly now: Instant;
  readonly close: () => Promise<void>;
  /** Far away, a question may meet what only shows as it is asked: what is wrong then, if somebody can mend it. */
  readonly troubleOf?: (error: unknown) => Promise<AwsTrouble | undefined>;
};

type Trouble = { readonly kind: 'trouble'; readonly reason: string; readonly advice: string };

export type Opened = { readonly kind: 'open'; readonly world: Stored } | Trouble;

/**
 * Where it is stored: in a directory on this machine or, where one is named, in a stage's tables in AWS. `orNew`: a
 * directory in which nothing was ever run becomes one, as `npm start -- --live` makes it.
 */
export type Place = {
  readonly directory: string;
  readonly stage?: string | undefined;
  readonly orNew?: boolean | undefined;
};

export type OpenStored = (place: Place) => Promise<Opened>;

/** The same to fill history into; in a place on this machine where nothing is stored yet, tables are made. */
export type OpenToFill = (place: Place) => Promise<
  | {
      readonly kind: 'open';
      readonly world: FillWorld & Pick<Filling, 'settle' | 'now'> & Pick<Stored, 'close' | 'troubleOf'>;
    }
  | Trouble
>;

/** Where `npm start` keeps what it stores. */
export const usualDirectory = '.storywatch';

/** A command that asks what is stored, here or in a deployed stage. */
export const storedCommand = (name: string): Command =>
  new Command(name)
    .option('--directory <path>', 'where it is stored on this machine', usualDirectory)
    .addOption(
      new Option('--stage <stage>', 'ask the tables of a deployed stage in AWS instead, such as prod')
        .argParser(readStage)
        .conflicts('directory'),
    );

/** Opens what is stored, asks it something, and closes it, whatever happens; answers what is wrong when it cannot. */
export const askStored = async <Answer>(
  world: CommandWorld,
  place: Place,
  ask: (stored: Stored) => Promise<Answer>,
): Promise<Answer | Trouble> => {
  const opened = await world.openStored(place);
  if (opened.kind === 'trouble') return opened;
  const stored = opened.world;
  try {
    return await ask(stored);
  } catch (error) {
    const trouble = await stored.troubleOf?.(error);
    if (trouble === undefined) throw error;
    return trouble;
  } finally {
    await stored.close();
  }
};

/** The same for a command, which says trouble in one line. */
export const withStored = async (
  world: CommandWorld,
  place: Place,
  ask: (stored: Stored) => Promise<Outcome>,
): Promise<Outcome> => {
  const outcome = await askStored(world, place, ask);
  if (typeof outcome === 'string') return outcome;
  world.err(`${outcome.reason} ${outcome.advice}`);
  return 'failed';
};
