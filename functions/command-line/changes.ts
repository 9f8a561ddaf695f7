import { type Command, Option } from 'commander';
import { changesReport, changesText } from '../../shared/queries/changes-report';
import type { CommandWorld } from './command-world';
import { readLimit } from './read-instant';
import { type Place, storedCommand, withStored } from './stored';

type Options = Place & {
  readonly storyline?: string;
  readonly limit: number;
  readonly json?: true;
};

/** `storywatch changes`: what changed, and whether it was told. */
export const changesCommand = (world: CommandWorld): Command => {
  const storylines = world.storylines.map(({ id }) => id);
  return storedCommand('changes')
    .description('list recorded changes, newest first')
    .addOption(new Option('--storyline <id>', 'only this storyline').choices(storylines))
    .option('--limit <number>', 'at most so many', readLimit, 50)
    .option('--json', 'print a JSON array')
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch changes\n  storywatch changes --storyline exchanges --stage prod --json',
    )
    .action(async ({ storyline, limit, json, ...place }: Options) =>
      world.ended(
        await withStored(world, place, async (stored) => {
          const within = storyline === undefined ? storylines : [storyline];
          const reports = await changesReport(stored.changes, within, limit);
          await world.out(json ? `${JSON.stringify(reports, null, 2)}\n` : changesText(reports, world.terminal));
          return 'fine';
        }),
      ),
    );
};
