import type { Command } from 'commander';
import { maskAddress } from '../../shared/alerts/mask-address';
import type { CommandWorld } from './command-world';
import { endpointCommand, endpointOf, withSubscribers } from './with-subscribers';

const said = {
  unsubscribed: 'gets no more alerts.',
  pending: 'has never confirmed, and so gets none; SNS forgets it by itself within three days.',
  'not-subscribed': 'is not subscribed. `storywatch subscribers` lists who is.',
} as const;

/** `storywatch unsubscribe`: alerts no longer go to an address. */
export const unsubscribeCommand = (world: CommandWorld): Command =>
  endpointCommand('unsubscribe')
    .description('send an address no more alerts')
    .addHelpText('after', '\nExample:\n  storywatch unsubscribe --email name@example.org --stage prod')
    .action(async ({ stage }: { stage: string }, command: Command) => {
      const endpoint = endpointOf(command);
      world.ended(
        await withSubscribers(world, stage, async (subscribers) => {
          const ended = await subscribers.unsubscribe(endpoint);
          if (ended.kind === 'trouble') return ended;
          const sentence = `${maskAddress(endpoint.protocol, endpoint.address)} ${said[ended.kind]}`;
          if (ended.kind === 'not-subscribed') {
            world.err(sentence);
            return 'failed';
          }
          await world.out(`${sentence}\n`);
          return 'fine';
        }),
      );
    });
