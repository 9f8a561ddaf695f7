import { join } from 'node:path';
import { httpFetchFeed } from '../../shared/feeds/http-fetch-feed';
import { feedSources } from '../../shared/outlets/outlets';
import { type FeedServer, serveFirstWeek } from './feed-server';
import { filePublishAlert } from './file-publish-alert';
import { keepPolling } from './keep-polling';
import { localPipeline } from './local-pipeline';
import { readLocalState, type Trouble, writeLocalState } from './local-state';
import { type LocalBoard, openLocalBoard } from './open-local-board';
import { type LocalWorld, openLocalWorld } from './open-local-world';
import { replayWeek } from './replay-week';
import type { RunWorld } from './run';
import { sayTrouble } from './say-poll';
import { type SimulatedClock, simulatedClock } from './simulated-clock';
import type { StartOptions } from './start-options';
import { userAgent } from './user-agent';
import { weekSoFar } from './week-so-far';

/**
 * The made-up first week.
 *
 * 1. Serve its feeds on this machine, as they were at the simulated time, and open the store.
 * 2. Replay what is left of it, through everything that is real: fetching, parsing, storing, assessing, alerting.
 * 3. Show where the storylines stand and what was told; the board is drawn anew whenever that changes.
 * 4. Go on polling, the simulated clock now at the real pace, until stopped.
 */
export const runFirstWeek = async (options: StartOptions, run: RunWorld): Promise<Trouble | undefined> => {
  const { directory } = options;
  const state = readLocalState(directory);
  if (state !== undefined && 'kind' in state) return state;
  let clock: SimulatedClock | undefined;
  const served = await serveFirstWeek({ clock: () => clock?.now() ?? served.startsAt });
  try {
    clock = simulatedClock(state?.clock ?? served.startsAt, run.realMs);
    const opened = await openLocalWorld({ directory, mode: 'first-week', port: options.port, clock: clock.now });
    if (opened.kind === 'trouble') return opened;
    const board = await openLocalBoard(options, 'first-week', { ...opened.world, outlets: served.outlets });
    if (board.kind === 'trouble') {
      await opened.world.close();
      return board;
    }
    try {
      await liveThrough(options, run, served, clock, opened.world, board);
    } finally {
      await board.close();
      writeLocalState(directory, { mode: 'first-week', clock: clock.now() });
      await opened.world.close();
    }
    return undefined;
  } finally {
    await served.close();
  }
};

const liveThrough = async (
  options: StartOptions,
  { screen, stop }: RunWorld,
  served: FeedServer,
  clock: SimulatedClock,
  world: LocalWorld,
  board: LocalBoard,
): Promise<void> => {
  const { directory } = options;
  const feeds = feedSources(served.outlets).map(({ feed }) => feed);
  const pipeline = localPipeline({
    world,
    outlets: served.outlets,
    fetchFeed: httpFetchFeed({ userAgent: userAgent(), allowPrivateAddresses: true }),
    publishAlert: filePublishAlert(join(directory, 'first-week'), clock.now, (alert) =>
      screen.line(`${clock.now()}  ALERT  ${alert.subject}`),
    ),
    boardUrl: board.url,
    publishBoard: board.publish,
    report: screen.line,
  });

  writeLocalState(directory, { mode: 'first-week', clock: clock.now() });
  if (clock.now() < served.endsAt) {
    if (!options.exit) screen.line(`The board: ${board.url}`);
    screen.line(`Replaying a made-up first week, ${clock.now()} to ${served.endsAt}: ${feeds.length} feeds.`);
    await replayWeek({
      pipeline,
      feeds: feeds.map(({ id }) => id),
      clock,
      until: served.endsAt,
      stop: () => stop.aborted,
      seen: (poll) => sayTrouble(poll, screen),
      stepped(done, of, at) {
        writeLocalState(directory, { mode: 'first-week', clock: at });
        screen.progress(done, of, at.slice(0, 10));
      },
      dayDone: ({ day, added }) => screen.line(`${day}: ${added} new items`),
    });
    screen.endProgress();
  } else await pipeline.sweep();

  await board.publish();
  screen.block(`\n${await weekSoFar(world, board.url, { columns: 100, colours: false })}`);
  screen.line(board.whereToSee);
  if (options.exit || stop.aborted) return;
  screen.line(
    'Going on from here at the real pace. Ctrl-C ends it; npm start goes on; npm start -- --help shows more.',
  );
  clock.letGo();
  await keepPolling({
    pipeline,
    feeds,
    screen,
    stop,
    async ticked() {
      writeLocalState(directory, { mode: 'first-week', clock: clock.now() });
      await board.publish();
    },
  });
};
