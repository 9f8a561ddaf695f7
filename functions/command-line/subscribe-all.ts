import { text } from 'node:stream/consumers';
import { maskAddress } from '../../shared/alerts/mask-address';
import type { AwsTrouble, Subscribers } from '../../shared/alerts/subscribers';
import type { CommandWorld, Outcome } from './command-world';
import { readSubscriberLine, type SubscriberLine } from './read-subscriber-line';
import { subscribedSentence } from './subscribed-sentence';
import { withSubscribers } from './with-subscribers';

type Listed = Extract<SubscriberLine, { kind: 'subscriber' }>;

/**
 * Subscribes everybody in a list that stays on this machine. Nobody is, as long as any line cannot be read; nobody who
 * is not in it is touched.
 */
export const subscribeAll = async (world: CommandWorld, stage: string, file: string): Promise<Outcome> => {
  const listed = await readList(world, file);
  if (listed === undefined) return 'failed';
  return withSubscribers(world, stage, async (subscribers) => {
    for (const one of listed) {
      const trouble = await subscribeOne(world, subscribers, one);
      if (trouble !== undefined) return trouble;
    }
    return 'fine';
  });
};

/** Undefined, having said why, when the file or a line of it cannot be read. */
const readList = async (world: CommandWorld, file: string): Promise<readonly Listed[] | undefined> => {
  const input = await world.openInput(file);
  if (input.kind === 'unreadable') {
    world.err(input.reason);
    return undefined;
  }
  const ids = world.storylines.map(({ id }) => id);
  const lines = (await text(input.stream)).split(/\r?\n/).map((line) => readSubscriberLine(line, ids));
  const wrong = lines.flatMap((line, index) => (line.kind === 'invalid' ? `line ${index + 1}: ${line.reason}` : []));
  wrong.forEach(world.err);
  if (wrong.length > 0) world.err('Nobody has been subscribed: correct the list and run it again.');
  return wrong.length > 0 ? undefined : lines.flatMap((line) => (line.kind === 'subscriber' ? line : []));
};

const subscribeOne = async (
  world: CommandWorld,
  subscribers: Subscribers,
  { endpoint, wanted }: Listed,
): Promise<AwsTrouble | undefined> => {
  const subscribed = await subscribers.subscribe(endpoint, wanted);
  if (subscribed.kind !== 'trouble') {
    await world.out(`${subscribedSentence(subscribed, endpoint, wanted)}\n`);
    return undefined;
  }
  const who = maskAddress(endpoint.protocol, endpoint.address);
  return {
    ...subscribed,
    reason: `At ${who}: ${subscribed.reason}`,
    advice: `${subscribed.advice} Then run the list again.`,
  };
};
