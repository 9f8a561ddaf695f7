import type { Command } from 'commander';
import { type AlertKind, alertKinds } from '../../shared/alerts/alert';
import { maskAddress } from '../../shared/alerts/mask-address';
import type { Endpoint, Subscribed, Wanted } from '../../shared/alerts/subscribers';
import type { CommandWorld } from './command-world';
import { readNames } from './read-names';
import { wantedWords } from './wanted-words';
import { endpointCommand, endpointOf, withSubscribers } from './with-subscribers';

type Options = {
  readonly stage: string;
  readonly storylines?: readonly string[];
  readonly kinds?: readonly AlertKind[];
};

/** `storywatch subscribe`: alerts go to one more address, or other alerts than before. */
export const subscribeCommand = (world: CommandWorld): Command => {
  const ids = world.storylines.map(({ id }) => id);
  return endpointCommand('subscribe')
    .description('have alerts sent to an address; again for the same address, change which')
    .option('--storylines <list>', `only these of ${ids.join(', ')}`, readNames('storyline', ids))
    .option('--kinds <list>', `only these of ${alertKinds.join(', ')}`, readNames('kind', alertKinds))
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch subscribe --email name@example.org --stage prod' +
        '\n  storywatch subscribe --sms +38761123456 --storylines talks,exchanges --kinds change,correction --stage prod',
    )
    .action(async ({ stage, storylines = [], kinds = [] }: Options, command: Command) => {
      const endpoint = endpointOf(command);
      const wanted = { storylines, kinds };
      world.ended(
        await withSubscribers(world, stage, async (subscribers) => {
          const subscribed = await subscribers.subscribe(endpoint, wanted);
          if (subscribed.kind === 'trouble') return subscribed;
          await world.out(`${sentence(subscribed, endpoint, wanted)}\n`);
          return 'fine';
        }),
      );
    });
};

const sentence = ({ kind }: Subscribed, { protocol, address }: Endpoint, wanted: Wanted): string => {
  const who = maskAddress(protocol, address);
  const what = wantedWords(wanted);
  switch (kind) {
    case 'asked':
      return `${who} has been sent a mail with a link: once it is followed (within two days), it gets ${what}.`;
    case 'subscribed':
      return `${who} gets ${what}. \`storywatch doctor\` says whether the account may send SMS to it.`;
    case 'updated':
      return `${who} was subscribed already, and now gets ${what}; it takes effect within a quarter of an hour.`;
  }
};
