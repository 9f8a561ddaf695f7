import { Command } from 'commander';
import { inColumns } from '../../shared/queries/terminal-text';
import type { CommandWorld } from './command-world';
import { storylinesCheckCommand } from './storylines-check';

/** `storywatch storylines`: what we track, and which statuses each can have; with `check`, whether its data is sound. */
export const storylinesCommand = (world: CommandWorld): Command =>
  new Command('storylines')
    .description('list the storylines and their statuses')
    .option('--json', 'print a JSON array')
    .addHelpText('after', '\nExamples:\n  storywatch storylines\n  storywatch storylines check --file new.json')
    .action(async ({ json }: { json?: true }) => {
      for (const problem of world.storylineProblems) world.err(problem);
      const rows = world.storylines.map(({ id, about, statuses }) => [
        id,
        about,
        statuses.map(({ name }) => name).join(', '),
      ]);
      const head = ['storyline', 'what it is about', 'statuses'];
      await world.out(
        `${json ? JSON.stringify(world.storylines, null, 2) : inColumns([head, ...rows], world.terminal)}\n`,
      );
      world.ended(world.storylineProblems.length === 0 ? 'fine' : 'failed');
    })
    .addCommand(storylinesCheckCommand(world));
