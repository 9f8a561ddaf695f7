import { type Command, Option } from 'commander';
import { type ItemsQuestion, itemsReport, itemsText } from '../../shared/queries/items-report';
import { unfiled } from '../../shared/storylines/filed-item';
import type { CommandWorld } from './command-world';
import { readInstant, readLimit } from './read-instant';
import { type Place, storedCommand, withStored } from './stored';

type Options = Omit<ItemsQuestion, 'storylines'> &
  Place & {
    readonly storyline?: string;
    readonly json?: true;
  };

/** `storywatch items`: what is stored, by storyline, outlet, language, time and words. */
export const itemsCommand = (world: CommandWorld): Command => {
  const storylines = world.storylines.map(({ id }) => id);
  return storedCommand('items')
    .description('list stored items, newest first')
    .addOption(new Option('--storyline <id>', 'only this storyline').choices([...storylines, unfiled]))
    .option('--outlet <id>', 'only this outlet')
    .option('--lang <tag>', 'only this language')
    .option('--since <time>', 'only what was published since', readInstant)
    .option('--grep <words>', 'only with these words in title or summary')
    .option('--limit <number>', 'at most so many', readLimit, 50)
    .option('--json', 'print a JSON array')
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch items --storyline talks\n  storywatch items --since 2026-01-29 --grep kyiv --json' +
        '\n  storywatch items --outlet anadolu --stage prod',
    )
    .action(async ({ storyline, json, directory, stage, ...question }: Options) =>
      world.ended(
        await withStored(world, { directory, stage }, async (stored) => {
          const within = storyline === undefined ? storylines : [storyline];
          const rows = await itemsReport(stored.items, { ...question, storylines: within }, stored.now);
          await world.out(json ? `${JSON.stringify(rows, null, 2)}\n` : itemsText(rows, world.terminal));
          return 'fine';
        }),
      ),
    );
};
