import { type Command, Option } from 'commander';
import { type AlertKind, alertKinds } from '../../shared/alerts/alert';
import { usualKinds } from '../../shared/alerts/usual-kinds';
import type { CommandWorld } from './command-world';
import { readNames } from './read-names';
import { subscribeAll } from './subscribe-all';
import { subscribedSentence } from './subscribed-sentence';
import { endpointCommand, endpointOf, withSubscribers } from './with-subscribers';

type Options = {
  readonly stage: string;
  readonly storylines?: readonly string[];
  readonly kinds?: readonly AlertKind[];
  readonly from?: string;
};

/** `storywatch subscribe`: alerts go to one more address, or other alerts than before. */
export const subscribeCommand = (world: CommandWorld): Command => {
  const ids = world.storylines.map(({ id }) => id);
  return endpointCommand('subscribe')
    .description('have alerts sent to an address; again for the same address, change which')
    .option('--storylines <list>', `only these of ${ids.join(', ')}`, readNames('storyline', ids))
    .option('--kinds <list>', `only these of ${alertKinds.join(', ')}`, readNames('kind', alertKinds))
    .addOption(
      new Option(
        '--from <file>',
        'everybody in a list, one a line: name@example.org storylines=talks kinds=change',
      ).conflicts(['email', 'sms', 'storylines', 'kinds']),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch subscribe --email name@example.org --stage prod' +
        '\n  storywatch subscribe --sms +38761123456 --storylines talks,exchanges --kinds change,correction --stage prod' +
        '\n  storywatch subscribe --from subscribers.txt --stage prod',
    )
    .action(async ({ stage, storylines = [], kinds, from }: Options, command: Command) => {
      if (from !== undefined) return world.ended(await subscribeAll(world, stage, from));
      const endpoint = endpointOf(command);
      const wanted = { storylines, kinds: kinds ?? usualKinds(endpoint) };
      world.ended(
        await withSubscribers(world, stage, async (subscribers) => {
          const subscribed = await subscribers.subscribe(endpoint, wanted);
          if (subscribed.kind === 'trouble') return subscribed;
          await world.out(`${subscribedSentence(subscribed, endpoint, wanted)}\n`);
          return 'fine';
        }),
      );
    });
};
