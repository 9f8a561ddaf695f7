import { type Command, Option } from 'commander';
import { changesReport, changesText } from '../../shared/queries/changes-report';
import { untoldReport, untoldText } from '../../shared/queries/untold-report';
import type { CommandWorld } from './command-world';
import { readLimit } from './read-instant';
import { type Place, storedCommand, withStored } from './stored';

type Options = Place & {
  readonly storyline?: string;
  readonly limit: number;
  readonly untold?: true;
  readonly json?: true;
};

/** Changes of each storyline that are looked through for some that nobody was told of. */
const lookedThrough = 1000;

/** `storywatch changes`: what changed, and whether it was told. */
export const changesCommand = (world: CommandWorld): Command => {
  const storylines = world.storylines.map(({ id }) => id);
  return storedCommand('changes')
    .description('list recorded changes, newest first')
    .addOption(new Option('--storyline <id>', 'only this storyline').choices(storylines))
    .option('--limit <number>', 'at most so many', readLimit, 50)
    .option('--untold', 'only those that were not told, or maybe not, and what to do')
    .option('--json', 'print a JSON array')
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch changes\n  storywatch changes --untold --stage prod\n' +
        '  storywatch changes --storyline exchanges --stage prod --json',
    )
    .action(async ({ storyline, limit, untold, json, ...place }: Options) =>
      world.ended(
        await withStored(world, place, async (stored) => {
          const within = storyline === undefined ? storylines : [storyline];
          const all = await changesReport(stored.changes, within, untold ? lookedThrough : limit);
          const [reports, text] = untold ? [untoldReport(all).slice(0, limit), untoldText] : [all, changesText];
          await world.out(json ? `${JSON.stringify(reports, null, 2)}\n` : text(reports, world.terminal));
          return 'fine';
        }),
      ),
    );
};
