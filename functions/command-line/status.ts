import type { Command } from 'commander';
import { statusReport, statusText } from '../../shared/queries/status-report';
import type { CommandWorld } from './command-world';
import { type Place, storedCommand, withStored } from './stored';

/** `storywatch status`: where each storyline stands. */
export const statusCommand = (world: CommandWorld): Command =>
  storedCommand('status')
    .description('show where each storyline stands, and on what evidence')
    .option('--json', 'print a JSON array, one object a storyline')
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch status\n  storywatch status --json\n  storywatch status --stage prod',
    )
    .action(async ({ json, ...place }: { json?: true } & Place) =>
      world.ended(
        await withStored(world, place, async (stored) => {
          const report = await statusReport(stored, world.storylines);
          await world.out(json ? `${JSON.stringify(report, null, 2)}\n` : statusText(report, world.terminal));
          return 'fine';
        }),
      ),
    );
