import { type Command, InvalidArgumentError } from 'commander';
import { type ChangeName, readChangeName, whyReport, whyText } from '../../shared/queries/why-report';
import type { CommandWorld } from './command-world';
import { type Place, storedCommand, withStored } from './stored';

/** `storywatch why`: the items, the words and the rule behind a change. */
export const whyCommand = (world: CommandWorld): Command =>
  storedCommand('why')
    .description('show why a status changed: items, words, rule, what it was before, when it was told')
    .argument('<change>', 'such as talks#3', changeName)
    .option('--json', 'print a JSON object')
    .addHelpText('after', "\nExamples:\n  storywatch why 'talks#3'\n  storywatch why 'exchanges#1' --stage prod --json")
    .action(async (name: ChangeName, { json, ...place }: { json?: true } & Place) =>
      world.ended(
        await withStored(world, place, async (stored) => {
          const report = await whyReport(stored.changes, name);
          if (report === undefined) {
            world.err(
              `There is no change ${name.storyline}#${name.number}. \`storywatch changes\` lists those there are.`,
            );
            return 'failed';
          }
          await world.out(json ? `${JSON.stringify(report, null, 2)}\n` : whyText(report, world.terminal));
          return 'fine';
        }),
      ),
    );

const changeName = (text: string): ChangeName => {
  const name = readChangeName(text);
  if (name === undefined)
    throw new InvalidArgumentError('write it as talks#3 (in quotes where your shell needs them).');
  return name;
};
