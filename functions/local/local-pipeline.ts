import type { PublishAlert } from '../../shared/alerts/alert';
import { digestHour } from '../../shared/alerts/digests';
import type { FetchFeed } from '../../shared/feeds/fetched';
import type { Outlet } from '../../shared/outlets/outlet';
import type { Change } from '../../shared/storylines/change';
import { storylineOf, storylines } from '../../shared/storylines/storylines';
import { assessStoryline } from '../assess-storylines/assess-storylines';
import type { Poll } from '../poll-feed/poll';
import { pollFeed } from '../poll-feed/poll-feed';
import { sendAlert } from '../send-alerts/send-alert';
import { sendDigest } from '../send-alerts/send-digest';
import { tellUntold } from '../send-alerts/tell-untold';
import { localStream } from './local-stream';
import type { LocalWorld } from './open-local-world';

/** The Lambdas' stories as they are woken here: by a scheduler, by the clock, and by each other's writes. */
export type LocalPipeline = {
  /** Polls a feed, and stores what is new; what follows from it waits for the next `poll` or `sweep`. */
  readonly collect: (feed: string) => Promise<Poll>;
  /** Polls a feed, and does all that follows from it. */
  readonly poll: (feed: string) => Promise<Poll>;
  /** Assesses every storyline by the clock, and tells what was left untold. */
  readonly sweep: () => Promise<void>;
  /** Sends the digest of yesterday, from the hour on at which it is due: as often as it is called, once a day. */
  readonly digest: () => Promise<void>;
};

export const localPipeline = (options: {
  readonly world: Pick<LocalWorld, 'items' | 'changes' | 'decisions' | 'digests' | 'statuses' | 'memories' | 'clock'>;
  readonly outlets: readonly Outlet[];
  readonly fetchFeed: FetchFeed;
  readonly publishAlert: PublishAlert;
  readonly boardUrl: string;
  readonly publishBoard: () => Promise<void>;
  readonly report: (line: string) => void;
}): LocalPipeline => {
  const { world, outlets, fetchFeed, publishAlert, boardUrl, publishBoard, report } = options;

  const assess = async (id: string): Promise<void> => {
    const storyline = storylineOf(id);
    if (storyline === undefined) return;
    const { items, decisions, statuses } = world;
    await assessStoryline({ items, decisions, statuses, changes: stream.changes }, storyline, world.clock());
  };

  const alertWorld = { changes: world.changes, publishAlert, storylines, boardUrl };
  const tell = async (change: Change): Promise<void> => {
    const told = await sendAlert(alertWorld, change, world.clock());
    reportTelling({ ...told, storyline: change.storyline, number: change.number });
  };
  const reportTelling = ({ kind, storyline, number, reason, advice = '' }: Readonly<Record<string, unknown>>): void => {
    if (reason !== undefined) report(`alert for ${storyline}#${number} ${kind}: ${reason} ${advice}`.trimEnd());
  };

  const stream = localStream(world, { assess, tell, publish: publishBoard });
  const pollWorld = { outlets, memories: world.memories, items: stream.items, fetchFeed };
  const collect = (feed: string): Promise<Poll> => pollFeed(pollWorld, feed, world.clock());
  return {
    collect,
    async poll(feed) {
      const poll = await collect(feed);
      await stream.drain();
      return poll;
    },
    async sweep() {
      for (const { id } of storylines) {
        await assess(id);
        await stream.drain();
      }
      await tellUntold(alertWorld, world.clock, reportTelling);
    },
    async digest() {
      if (Number(world.clock().slice(11, 13)) < digestHour) return;
      await sendDigest({ ...alertWorld, digests: world.digests }, world.clock, () => {});
    },
  };
};
