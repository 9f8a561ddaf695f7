import { type Command, InvalidArgumentError } from 'commander';
import { type ChangeName, readChangeName, whyReport, whyText } from '../../shared/queries/why-report';
import { storylineReasons, storylineReasonsText } from '../../shared/queries/why-storyline';
import type { CommandWorld, Outcome } from './command-world';
import { type Place, type Stored, storedCommand, withStored } from './stored';

type Asked = ChangeName | { readonly storyline: string; readonly number: undefined };

/** `storywatch why`: the items, the words and the rule behind a change, or behind where a storyline stands. */
export const whyCommand = (world: CommandWorld): Command =>
  storedCommand('why')
    .description('show why a status changed, or why a storyline stands where it does and what it would have taken')
    .argument('<change or storyline>', 'such as talks#3, or talks', asked(world.storylines.map(({ id }) => id)))
    .option('--json', 'print a JSON object')
    .addHelpText(
      'after',
      "\nExamples:\n  storywatch why talks\n  storywatch why 'talks#3'\n  storywatch why 'exchanges#1' --stage prod --json",
    )
    .action(async (name: Asked, { json, ...place }: { json?: true } & Place) =>
      world.ended(await withStored(world, place, (stored) => why(world, stored, name, json))),
    );

const why = async (
  world: CommandWorld,
  stored: Stored,
  { storyline: id, number }: Asked,
  json?: true,
): Promise<Outcome> => {
  const storyline = world.storylines.find((known) => known.id === id);
  const print = async (report: object, text: string) => {
    await world.out(json ? `${JSON.stringify(report, null, 2)}\n` : text);
    return 'fine' as const;
  };
  if (number !== undefined) {
    const report = await whyReport(stored.changes, { storyline: id, number });
    if (report !== undefined) return print(report, whyText(report, storyline, world.terminal));
    world.err(`There is no change ${id}#${number}. \`storywatch changes\` lists those there are.`);
    return 'failed';
  }
  const reasons = await storylineReasons(stored, id);
  if (reasons !== undefined && storyline !== undefined)
    return print(reasons, storylineReasonsText(reasons, storyline, world.terminal));
  world.err(`${id} has not been assessed yet: nothing that is stored says anything about it.`);
  return 'failed';
};

const asked =
  (ids: readonly string[]) =>
  (text: string): Asked => {
    const name = ids.includes(text) ? { storyline: text, number: undefined } : readChangeName(text);
    if (name === undefined)
      throw new InvalidArgumentError(
        `write a change as talks#3 (in quotes where your shell needs them), or a storyline: ${ids.join(', ')}.`,
      );
    return name;
  };
