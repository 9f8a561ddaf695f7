import { itemsReport, itemsText } from '../../shared/queries/items-report';
import type { CommandWorld } from './command-world';
import { counted } from './counted';
import { choosingItems, type ItemChoice, questionOf, storylineOf, whyNothing } from './item-choice';
import { jsonArray } from './json-array';
import { readLimit } from './read-instant';
import { type Place, storedCommand, withStored } from './stored';

type Options = ItemChoice & Place & { readonly limit: number; readonly json?: true };

/** `storywatch items`: what is stored, by storyline, outlet, language, time and words; written as it is read. */
export const itemsCommand = (world: CommandWorld) =>
  choosingItems(storedCommand('items'), world)
    .description('list stored items, newest first')
    .argument('[storyline]', 'the same as --storyline; all that are tracked if not given', storylineOf(world))
    .option('--limit <number>', 'at most so many', readLimit, 50)
    .option('--json', 'print a JSON array')
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch items talks --since 7d\n  storywatch items --since 2026-01-29 --grep kyiv --json' +
        '\n  storywatch items --outlet anadolu --lang tr --stage prod',
    )
    .action(async (named: string | undefined, { json, limit, directory, stage, ...choice }: Options) =>
      world.ended(
        await withStored(world, { directory, stage }, async (stored) => {
          const storylines = world.storylines.map(({ id }) => id);
          const question = {
            ...questionOf(named === undefined ? choice : { ...choice, storyline: named }, storylines, stored.now),
            limit,
          };
          let found = 0;
          const rows = counted(itemsReport(stored.items, question), () => {
            found += 1;
          });
          const text = json ? jsonArray(rows) : itemsText(rows, question.storylines, world.terminal);
          for await (const piece of text) await world.out(piece);
          const reason = found === 0 ? whyNothing(question, world) : undefined;
          if (reason === undefined) return 'fine';
          world.err(reason);
          return 'failed';
        }),
      ),
    );
