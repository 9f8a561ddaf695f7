import { join } from 'node:path';
import type { FetchFeed } from '../../shared/feeds/fetched';
import { httpFetchFeed } from '../../shared/feeds/http-fetch-feed';
import { instantOf } from '../../shared/items/instant';
import type { Outlet } from '../../shared/outlets/outlet';
import { feedSources, outlets as ourOutlets } from '../../shared/outlets/outlets';
import { pollText } from '../poll-feed/poll';
import { filePublishAlert } from './file-publish-alert';
import { guarded, keepPolling } from './keep-polling';
import { type LocalPipeline, localPipeline } from './local-pipeline';
import { type Trouble, writeLocalState } from './local-state';
import { openLocalBoard } from './open-local-board';
import { openLocalWorld } from './open-local-world';
import type { RunWorld } from './run';
import { sayPoll } from './say-poll';
import type { Screen } from './screen';
import type { StartOptions } from './start-options';
import { userAgent } from './user-agent';
import { weekSoFar } from './week-so-far';

/** Where the news comes from: the real outlets, unless a test serves some of its own. */
export type LiveSource = { readonly outlets: readonly Outlet[]; readonly fetchFeed: FetchFeed };

const realSource = (): LiveSource => ({
  outlets: ourOutlets,
  fetchFeed: httpFetchFeed({ userAgent: userAgent(), allowPrivateAddresses: false }),
});

/**
 * The real outlets: one round of polls, a word on who could not be read, where the storylines stand; then on and on
 * until stopped. Trouble only when asked for one round, in which no feed at all could be read.
 */
export const runLive = async (
  options: StartOptions,
  { screen, stop, realMs }: RunWorld,
  source: LiveSource = realSource(),
): Promise<Trouble | undefined> => {
  const now = () => instantOf(realMs());
  const opened = await openLocalWorld({ directory: options.directory, mode: 'live', port: options.port, clock: now });
  if (opened.kind === 'trouble') return opened;
  const { world } = opened;
  const board = await openLocalBoard(options, 'live', { ...world, outlets: source.outlets });
  if (board.kind === 'trouble') {
    await world.close();
    return board;
  }
  try {
    writeLocalState(options.directory, { mode: 'live' });
    const pipeline = localPipeline({
      world,
      ...source,
      publishAlert: filePublishAlert(join(options.directory, 'live'), now, (alert) =>
        screen.block(`\nALERT  ${alert.subject}\n${alert.email}`),
      ),
      boardUrl: board.url,
      publishBoard: board.publish,
      report: screen.line,
    });
    const read = await pollAll(pipeline, source.outlets, screen);
    await pipeline.sweep();
    await board.publish();
    screen.block(`\n${await weekSoFar(world, board.url, { columns: 100, colours: false })}`);
    screen.line(board.whereToSee);
    if (options.exit) return read === 0 ? noneRead : undefined;
    if (read === 0) screen.line(`${noneRead.reason} Each is tried again, at longer and longer intervals.`);
    const feeds = feedSources(source.outlets).map(({ feed }) => feed);
    screen.line('Polling each feed at its own pace. Ctrl-C ends it.');
    await keepPolling({ pipeline, feeds, screen, stop, ticked: board.publish });
    return undefined;
  } finally {
    await board.close();
    await world.close();
  }
};

const noneRead: Trouble = {
  kind: 'trouble',
  reason: 'None of the outlets could be read.',
  advice: 'Check that this machine reaches the internet; npm start without --live needs none.',
};

/**
 * Polls all feeds at once, so that a slow one holds up no other, and assesses nothing yet: on a first start, the order
 * in which old news comes in must not look like changes. The answer is how many could be read.
 */
const pollAll = async (pipeline: LocalPipeline, outlets: readonly Outlet[], screen: Screen): Promise<number> => {
  const sources = feedSources(outlets);
  const unread: string[] = [];
  let done = 0;
  await Promise.all(
    sources.map(async ({ feed: { id } }) => {
      unread.push(id);
      await guarded(id, screen, async () => {
        const poll = await pipeline.collect(id);
        sayPoll(poll, screen);
        if (poll.kind === 'not-due') screen.line(`  ${pollText(poll)}`);
        if (poll.kind === 'polled' || poll.kind === 'unchanged') unread.splice(unread.indexOf(id), 1);
      })();
      screen.progress(++done, sources.length, id);
    }),
  );
  screen.endProgress();
  screen.line(`${sources.length - unread.length} of ${sources.length} feeds could be read.`);
  if (unread.length > 0) screen.line(`Not read: ${unread.join(', ')}.`);
  return sources.length - unread.length;
};
