import { type BoardFiles, digestOf } from '../../shared/board/board-files';
import type { BoardState, OutletHealth, StorylineState } from '../../shared/board/board-state';
import { drawBoard } from '../../shared/board/draw-board';
import type { FeedMemories } from '../../shared/feeds/feed-memory';
import { secondsAfter } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';
import type { Outlet } from '../../shared/outlets/outlet';
import type { Changes } from '../../shared/storylines/change';
import type { Decisions } from '../../shared/storylines/decision';
import type { FiledItems } from '../../shared/storylines/filed-item';
import type { Statuses } from '../../shared/storylines/status';
import type { Storyline } from '../../shared/storylines/storyline';

export type BoardWorld = {
  readonly storylines: readonly Storyline[];
  readonly outlets: readonly Outlet[];
  readonly statuses: Pick<Statuses, 'get'>;
  readonly changes: Pick<Changes, 'newest'>;
  readonly decisions: Pick<Decisions, 'newest'>;
  readonly items: Pick<FiledItems, 'between'>;
  readonly memories: Pick<FeedMemories, 'get'>;
  readonly files: BoardFiles;
  readonly boardUrl: string;
};

/** Seconds of items that are shown and counted: two months read as a story, and cost a page or two of a table each. */
const itemsSeconds = 60 * 24 * 3600;
/** Changes of a storyline that are shown: some years of them, at a handful a month. */
const maxChanges = 200;
/** Decisions not to alert that are shown: as many as one reads through. */
const maxDecisions = 10;

/** Runs are woken seconds apart and last as long: one is hardly overtaken twice. */
const maxTries = 4;

/** What became of the board's files. */
export type BoardPublished = { readonly written: readonly string[]; readonly unchanged: number };

/**
 * Publishes the board as it is now. Safe to repeat, and to break off: what a page links to is there before it is.
 *
 * 1. See which files are there.
 * 2. Read where the storylines stand, their changes, their items, and how the reading of the outlets goes.
 * 3. Draw all files.
 * 4. Write those that differ from what is there, the first page last. A file that has been written since step 1 was
 *    written by another run, maybe from a newer state: begin again. So an older state does not replace a newer one.
 */
export const publishBoard = async (
  world: BoardWorld,
  clock: () => Instant,
  tries = maxTries,
): Promise<BoardPublished> => {
  const there = await world.files.digests();
  const now = clock();
  const drawn = drawBoard(await readState(world, now), now);
  const written: string[] = [];
  for (const [path, file] of drawn) {
    const digest = there.get(path);
    if (digest === digestOf(file.body) || (digest !== undefined && file.settled === true)) continue;
    if ((await world.files.put(path, file, digest)) === 'overtaken') {
      if (tries === 1) throw new Error(`other runs have written the board meanwhile, ${maxTries} times (${path})`);
      return publishBoard(world, clock, tries - 1);
    }
    written.push(path);
  }
  return { written, unchanged: drawn.size - written.length };
};

const readState = async (world: BoardWorld, now: Instant): Promise<BoardState> => {
  const itemsSince = secondsAfter(now, -itemsSeconds);
  const [storylines, outlets] = await Promise.all([
    Promise.all(world.storylines.map((storyline) => readStoryline(world, storyline, itemsSince, now))),
    Promise.all(world.outlets.map((outlet) => readHealth(world.memories, outlet))),
  ]);
  return { boardUrl: world.boardUrl, storylines, itemsSince, outlets };
};

const readStoryline = async (
  { statuses, changes, decisions, items }: BoardWorld,
  storyline: Storyline,
  itemsSince: Instant,
  now: Instant,
): Promise<StorylineState> => ({
  storyline,
  status: await statuses.get(storyline.id),
  changes: await changes.newest(storyline.id, maxChanges),
  decisions: await decisions.newest(storyline.id, maxDecisions),
  items: await items.between(storyline.id, itemsSince, secondsAfter(now, 1)),
});

const readHealth = async (memories: BoardWorld['memories'], { name, feeds }: Outlet): Promise<OutletHealth> => {
  const known = (await Promise.all(feeds.map(({ id }) => memories.get(id)))).filter((memory) => memory !== undefined);
  const wellRead = known.filter(({ failuresInARow }) => failuresInARow === 0);
  return {
    name,
    lastReadAt: wellRead
      .map(({ lastPolledAt }) => lastPolledAt)
      .sort()
      .at(-1),
    feeds: feeds.length,
    failingFeeds: known.length - wellRead.length,
  };
};
