import type { Command } from 'commander';
import type { Instant, Item } from '../../shared/items/item';
import type { CommandWorld, Outcome } from './command-world';
import { readInstant } from './read-instant';
import { readItems } from './read-items';
import { storeArchive } from './store-archive';
import { type Place, storedCommand } from './stored';

type Options = Place & { readonly until?: Instant; readonly store?: true };

/** `storywatch replay`: the changes that items come to, in time order, the clock included. */
export const replayCommand = (world: CommandWorld): Command =>
  storedCommand('replay')
    .description('replay items in any order into the changes that the pipeline would have recorded')
    .argument('<file>', "items as JSONL; '-' for standard input")
    .option('--until <time>', "where the clock stops; the last item's time if not given", readInstant)
    .option('--json', 'print JSONL, as it does anyway')
    .option(
      '--store',
      'store items and changes in tables that have none, and tell nobody; Ctrl-C stops, a repeat goes on',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch replay items.jsonl\n  storywatch replay items.jsonl --until 2026-02-01T23:00:00Z' +
        '\n  storywatch replay archive.jsonl --store --stage prod',
    )
    .action(async (file: string, { until, store, ...place }: Options, command: Command) => {
      if (!store && command.getOptionValueSource('directory') === 'cli') misuse(command, '--directory');
      if (!store && place.stage !== undefined) misuse(command, '--stage');
      if (store && until !== undefined)
        command.error('error: --store goes up to now: leave out --until.', { exitCode: 2 });
      world.ended(await replay(world, file, until, store ? place : undefined));
    });

const misuse = (command: Command, option: string) =>
  command.error(`error: ${option} says where to store it: add --store, or leave it out.`, { exitCode: 2 });

const replay = async (
  world: CommandWorld,
  file: string,
  until: Instant | undefined,
  place: Place | undefined,
): Promise<Outcome> => {
  const input = await world.openInput(file);
  if (input.kind === 'unreadable') {
    world.err(input.reason);
    return 'failed';
  }
  let outcome: Outcome = 'fine';
  const onTrouble = () => {
    outcome = 'failed';
  };
  const items: Item[] = [];
  for await (const item of readItems(input, world, onTrouble)) items.push(item);
  if (place !== undefined) return (await storeArchive(world, items, place)) === 'failed' ? 'failed' : outcome;
  const progress = world.progress(true);
  const changes = world.replayItems(items, { ...(until !== undefined && { until }), onProgress: progress.to });
  progress.stop();
  for (const { storyline, from, to, at, key, because } of changes) {
    const line = { storyline, from, to, at, key, because: because.map(({ itemId }) => itemId) };
    await world.out(`${JSON.stringify(line)}\n`);
  }
  return outcome;
};
