import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import type { Item } from '../../shared/items/item';
import { terminalText } from '../../shared/queries/terminal-text';
import { checkStoryline } from '../../shared/storylines/check-storyline';
import { commonMeanings } from '../../shared/storylines/reading/lexicons';
import type { Storyline } from '../../shared/storylines/storyline';
import type { CommandWorld, Outcome } from './command-world';
import { readItems } from './read-items';
import { trialLines, tryStorylines } from './try-storylines';

type Options = { readonly file?: string; readonly items?: string; readonly json?: true };

/** `storywatch storylines check`: is the data sound, and what would it have made of past items? Stores nothing. */
export const storylinesCheckCommand = (world: CommandWorld): Command =>
  new Command('check')
    .description('check storyline data; with past items, show what it would have filed and alerted')
    .option('--file <file>', 'a storyline JSON file of your own, beside ours or in place of ours of the same id')
    .option('--items <file>', "past items as JSONL {id, outlet, lang, publishedAt, title, …}; '-' for standard input")
    .option('--json', 'print a JSON array, one object a storyline, with everything that it would have filed')
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch storylines check\n  storywatch storylines check --file new.json --items past.jsonl',
    )
    // `--json` may have been taken by `storylines`, which has it too.
    .action(async (_options: Options, command: Command) =>
      world.ended(await check(world, command.optsWithGlobals<Options>())),
    );

const check = async (world: CommandWorld, { file, items, json }: Options): Promise<Outcome> => {
  const read = file === undefined ? ours(world) : await own(world, file);
  for (const problem of read.problems) world.err(problem);
  for (const storyline of json ? [] : read.checked) await world.out(`${soundLine(storyline)}\n`);
  const past = items === undefined ? { items: [], outcome: 'fine' as const } : await pastItems(world, items);
  if (items !== undefined || json) {
    const progress = world.progress(false);
    const trials = tryStorylines(read.checked, read.tracked, past.items, progress.to);
    progress.stop();
    await world.out(json ? `${JSON.stringify(trials, null, 2)}\n` : trials.map(trialLines).join(''));
  }
  return read.problems.length === 0 && past.outcome === 'fine' ? 'fine' : 'failed';
};

/** `checked` are those that were asked about, `tracked` all that items are read for. */
type Read = {
  readonly checked: readonly Storyline[];
  readonly tracked: readonly Storyline[];
  readonly problems: readonly string[];
};

const ours = ({ storylines, storylineProblems }: CommandWorld): Read => ({
  checked: storylines,
  tracked: storylines,
  problems: storylineProblems,
});

const own = async (world: CommandWorld, file: string): Promise<Read> => {
  const faulty = (problems: readonly string[]): Read => ({ checked: [], tracked: world.storylines, problems });
  const input = await world.openInput(file);
  if (input.kind === 'unreadable') return faulty([input.reason]);
  const document = await text(input.stream);
  try {
    const read = checkStoryline(JSON.parse(document), file, commonMeanings);
    if (read.kind === 'faulty') return faulty(read.problems);
    const others = world.storylines.filter(({ id }) => id !== read.storyline.id);
    if (others.length < world.storylines.length)
      world.err(`${file}: takes the place of our "${read.storyline.id}" here`);
    return { checked: [read.storyline], tracked: [...others, read.storyline], problems: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return faulty([`${file}: not JSON: ${terminalText(error.message)}`]);
  }
};

const pastItems = async (world: CommandWorld, file: string): Promise<{ items: readonly Item[]; outcome: Outcome }> => {
  const input = await world.openInput(file);
  if (input.kind === 'unreadable') {
    world.err(input.reason);
    return { items: [], outcome: 'failed' };
  }
  let outcome: Outcome = 'fine';
  const items: Item[] = [];
  const onTrouble = () => {
    outcome = 'failed';
  };
  for await (const item of readItems(input, world, onTrouble)) items.push(item);
  return { items, outcome };
};

const soundLine = ({ id, statuses, files, excludes, claims }: Storyline): string =>
  `${id}: sound; ${statuses.length} statuses, ${files.length + excludes.length} rules for filing, ${claims.length} for claims`;
