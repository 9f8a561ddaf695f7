import { Command } from 'commander';
import type { Instant, Item } from '../../shared/items/item';
import type { CommandWorld, Outcome } from './command-world';
import { readInstant } from './read-instant';
import { readItems } from './read-items';

/** `storywatch replay`: the changes that items come to, in time order, the clock included. */
export const replayCommand = (world: CommandWorld): Command =>
  new Command('replay')
    .description('replay items in any order into the changes that the pipeline would have recorded')
    .argument('<file>', "items as JSONL; '-' for standard input")
    .option('--until <time>', "where the clock stops; the last item's time if not given", readInstant)
    .option('--json', 'print JSONL, as it does anyway')
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch replay items.jsonl\n  storywatch replay items.jsonl --until 2026-02-01T23:00:00Z',
    )
    .action(async (file: string, { until }: { until?: Instant }) => world.ended(await replay(world, file, until)));

const replay = async (world: CommandWorld, file: string, until: Instant | undefined): Promise<Outcome> => {
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
  const progress = world.progress(true);
  const changes = world.replayItems(items, { ...(until !== undefined && { until }), onProgress: progress.to });
  progress.stop();
  for (const { storyline, from, to, at, key, because } of changes) {
    const line = { storyline, from, to, at, key, because: because.map(({ itemId }) => itemId) };
    await world.out(`${JSON.stringify(line)}\n`);
  }
  return outcome;
};
