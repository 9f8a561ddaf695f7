import { Command } from 'commander';
import { feedSources } from '../../shared/outlets/outlets';
import { inColumns } from '../../shared/queries/terminal-text';
import type { CommandWorld } from './command-world';
import { outletsCheckCommand } from './outlets-check';

/** `storywatch outlets`: whom we follow, and where; with `check`, what of it works. */
export const outletsCommand = (world: CommandWorld): Command =>
  new Command('outlets')
    .description('list the outlets and their feeds')
    .option('--json', 'print a JSON array')
    .addHelpText('after', '\nExamples:\n  storywatch outlets\n  storywatch outlets check')
    .action(async ({ json }: { json?: true }) => {
      for (const problem of world.outletProblems) world.err(problem);
      const rows = feedSources(world.outlets).map(({ outlet, feed }) => [
        outlet.name,
        feed.id,
        feed.language,
        `every ${feed.everyMinutes} min`,
        feed.candidates.map(({ url, via }) => (via === undefined ? url : `${url} (via ${via})`)).join(' '),
      ]);
      const head = ['outlet', 'feed', 'lang', 'pace', 'addresses, in order'];
      await world.out(
        `${json ? JSON.stringify(world.outlets, null, 2) : inColumns([head, ...rows], world.terminal)}\n`,
      );
      world.ended(world.outletProblems.length === 0 ? 'fine' : 'failed');
    })
    .addCommand(outletsCheckCommand(world));
