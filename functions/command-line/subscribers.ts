import type { Command } from 'commander';
import { inColumns } from '../../shared/queries/terminal-text';
import type { CommandWorld } from './command-world';
import { wantedWords } from './wanted-words';
import { stageCommand, withSubscribers } from './with-subscribers';

/** `storywatch subscribers`: who is told of what, as far as others may know. */
export const subscribersCommand = (world: CommandWorld): Command =>
  stageCommand('subscribers')
    .description('list the subscribers of a stage, their addresses masked')
    .option('--json', 'print a JSON array of {protocol, masked, pending, wants}')
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch subscribers --stage prod\n  storywatch subscribers --stage prod --json',
    )
    .action(async ({ stage, json }: { stage: string; json?: true }) =>
      world.ended(
        await withSubscribers(world, stage, async (subscribers) => {
          const list = await subscribers.list();
          if (list.kind === 'trouble') return list;
          const rows = list.subscribers.map(({ protocol, masked, pending, wants }) => [
            protocol,
            masked,
            pending ? 'pending' : 'confirmed',
            wantedWords(wants),
          ]);
          if (json) await world.out(`${JSON.stringify(list.subscribers, null, 2)}\n`);
          else if (rows.length === 0) await world.out('Nobody is subscribed.\n');
          else await world.out(`${inColumns(rows, world.terminal)}\n`);
          return 'fine';
        }),
      ),
    );
