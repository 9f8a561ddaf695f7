import { Command } from 'commander';
import { statusReport, statusText } from '../../shared/queries/status-report';
import type { CommandWorld } from './command-world';
import { usualDirectory, withStored } from './stored';

/** `storywatch status`: where each storyline stands. */
export const statusCommand = (world: CommandWorld): Command =>
  new Command('status')
    .description('show where each storyline stands, and on what evidence')
    .option('--json', 'print a JSON array, one object a storyline')
    .option('--directory <path>', 'where it is stored', usualDirectory)
    .addHelpText('after', '\nExamples:\n  storywatch status\n  storywatch status --json')
    .action(async ({ json, directory }: { json?: true; directory: string }) =>
      world.ended(
        await withStored(world, directory, async (stored) => {
          const report = await statusReport(stored, world.storylines);
          await world.out(json ? `${JSON.stringify(report, null, 2)}\n` : statusText(report, world.terminal));
          return 'fine';
        }),
      ),
    );
