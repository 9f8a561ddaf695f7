import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import type { CommandWorld, Outcome } from './command-world';
import { stageCommand, withSubscribers } from './with-subscribers';

/** `storywatch confirm`: confirms for a subscriber, so that no link ends the subscription: mail filters follow links. */
export const confirmCommand = (world: CommandWorld): Command =>
  stageCommand('confirm')
    .description('confirm an e-mail subscription for somebody, so that the link in each mail does not end it')
    .argument('<file>', "a file that holds the link of the first mail, or '-' for standard input: links hold addresses")
    .addHelpText(
      'after',
      '\nWho is confirmed so can leave only through `storywatch unsubscribe`: say so to them.' +
        '\n\nExamples:\n  storywatch confirm link.txt --stage prod\n  pbpaste | storywatch confirm - --stage prod',
    )
    .action(async (file: string, { stage }: { stage: string }) => world.ended(await confirm(world, file, stage)));

const confirm = async (world: CommandWorld, file: string, stage: string): Promise<Outcome> => {
  const input = await world.openInput(file);
  const token = input.kind === 'open' ? /[?&]Token=([0-9a-f]+)/i.exec(await text(input.stream))?.[1] : undefined;
  if (token === undefined) {
    world.err(
      input.kind === 'open'
        ? 'There is no link with a Token= in it: take the one of the mail that asks to confirm, unopened.'
        : input.reason,
    );
    return 'failed';
  }
  return withSubscribers(world, stage, async (subscribers) => {
    const confirmed = await subscribers.confirm(token);
    if (confirmed.kind === 'trouble') return confirmed;
    await world.out('Confirmed. Only `storywatch unsubscribe` ends it now, and not the link in a mail.\n');
    return 'fine';
  });
};
