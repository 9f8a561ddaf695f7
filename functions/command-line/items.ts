import { Command, Option } from 'commander';
import { type ItemsQuestion, itemsReport, itemsText } from '../../shared/queries/items-report';
import { unfiled } from '../../shared/storylines/filed-item';
import type { CommandWorld } from './command-world';
import { readInstant, readLimit } from './read-instant';
import { usualDirectory, withStored } from './stored';

type Options = Omit<ItemsQuestion, 'storylines'> & {
  readonly storyline?: string;
  readonly json?: true;
  readonly directory: string;
};

/** `storywatch items`: what is stored, by storyline, outlet, language, time and words. */
export const itemsCommand = (world: CommandWorld): Command => {
  const storylines = world.storylines.map(({ id }) => id);
  return new Command('items')
    .description('list stored items, newest first')
    .addOption(new Option('--storyline <id>', 'only this storyline').choices([...storylines, unfiled]))
    .option('--outlet <id>', 'only this outlet')
    .option('--lang <tag>', 'only this language')
    .option('--since <time>', 'only what was published since', readInstant)
    .option('--grep <words>', 'only with these words in title or summary')
    .option('--limit <number>', 'at most so many', readLimit, 50)
    .option('--json', 'print a JSON array')
    .option('--directory <path>', 'where it is stored', usualDirectory)
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch items --storyline talks\n  storywatch items --since 2026-01-29 --grep kyiv --json',
    )
    .action(async ({ storyline, json, directory, ...question }: Options) =>
      world.ended(
        await withStored(world, directory, async (stored) => {
          const within = storyline === undefined ? storylines : [storyline];
          const rows = await itemsReport(stored.items, { ...question, storylines: within }, stored.now);
          await world.out(json ? `${JSON.stringify(rows, null, 2)}\n` : itemsText(rows, world.terminal));
          return 'fine';
        }),
      ),
    );
};
