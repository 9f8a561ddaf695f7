import { type WatchWorld, watchOver } from '../../../functions/watch-over/watch-over';
import type { FeedMemory } from '../../../shared/feeds/feed-memory';
import { secondsAfter } from '../../../shared/items/instant';
import type { Outlet } from '../../../shared/outlets/outlet';
import { feedSources, outlets } from '../../../shared/outlets/outlets';
import { storylines } from '../../../shared/storylines/storylines';
import type { Counted, OperatorsMail } from '../../../shared/troubles/stage-signs';
import type { WatchedFunction } from '../../../shared/troubles/watched-functions';
import { memoryChanges } from '../../memory/memory-changes';
import { memoryFeedMemories } from '../../memory/memory-feed-memories';
import { memoryWatches } from '../../memory/memory-watches';

export const noon = '2026-01-30T12:00:00Z';

/** A stage in which all is well and every feed has news, until a test says otherwise; `look` is one run of watch-over. */
export const aStage = async (followed: readonly Outlet[] = outlets) => {
  const [memories, changes, watches] = [memoryFeedMemories(), memoryChanges(), memoryWatches()];
  const mails: OperatorsMail[] = [];
  const log: Readonly<Record<string, unknown>>[] = [];
  const signs = {
    letters: new Map<WatchedFunction, number>(),
    undelivered: [] as readonly Counted[],
    polls: 1,
    /** What cannot be asked, and why. */
    broken: new Map<'sqs' | 'cloudwatch' | 'sns', Error>(),
    asked: [] as string[],
  };
  let now = noon;
  const answer = <Answer>(service: 'sqs' | 'cloudwatch' | 'sns', value: Answer): Answer => {
    const broken = signs.broken.get(service);
    if (broken !== undefined) throw broken;
    return value;
  };
  const remember = (feed: string, over: Partial<FeedMemory> = {}) =>
    memories.put({ feed, candidate: 0, seen: {}, lastPolledAt: now, lastNewAt: now, failuresInARow: 0, ...over });
  const everyFeedHasNews = async () => {
    for (const { feed } of feedSources(outlets)) await remember(feed.id);
  };
  const world: WatchWorld = {
    stage: 'prod',
    outlets: followed,
    storylines,
    memories,
    changes,
    watches,
    signs: {
      deadLetters: async (of) => answer('sqs', signs.letters.get(of) ?? 0),
      async pollsSince() {
        signs.asked.push('polls');
        return answer('cloudwatch', signs.polls);
      },
      async undeliveredSince() {
        signs.asked.push('undelivered');
        return answer('cloudwatch', signs.undelivered);
      },
    },
    async tellOperators(mail) {
      answer('sns', undefined);
      mails.push(mail);
    },
  };
  await everyFeedHasNews();
  return {
    changes,
    watches,
    signs,
    mails,
    log,
    remember,
    everyFeedHasNews,
    subjects: () => mails.map(({ subject }) => subject.replace('Storywatch prod: ', '')),
    itIs: (minutesAfterNoon: number) => {
      now = secondsAfter(noon, minutesAfterNoon * 60);
    },
    look: (over: Partial<WatchWorld> = {}) =>
      watchOver(
        { ...world, ...over },
        () => now,
        (line) => log.push(line),
      ),
  };
};
