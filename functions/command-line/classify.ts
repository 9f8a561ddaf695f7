import { Command } from 'commander';
import { unfiled } from '../../shared/storylines/filed-item';
import type { CommandWorld, Outcome } from './command-world';
import { readItems } from './read-items';

/** `storywatch classify`: what each item is about and what it claims, one line an item, in order. */
export const classifyCommand = (world: CommandWorld): Command =>
  new Command('classify')
    .description('file items under storylines and read their claims')
    .argument('<file>', "items as JSONL {id, outlet, lang, publishedAt, title, summary, url}; '-' for standard input")
    .option('--json', 'print JSONL, as it does anyway')
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch classify items.jsonl\n  head -5 items.jsonl | storywatch classify -',
    )
    .action(async (file: string) => world.ended(await classify(world, file)));

const classify = async (world: CommandWorld, file: string): Promise<Outcome> => {
  const input = await world.openInput(file);
  if (input.kind === 'unreadable') {
    world.err(input.reason);
    return 'failed';
  }
  let outcome: Outcome = 'fine';
  const progress = world.progress(false);
  const onTrouble = () => {
    outcome = 'failed';
  };
  const onBytes = (bytes: number) => progress.to(bytes, input.size ?? 0);
  for await (const item of readItems(input, world, onTrouble, onBytes)) {
    const storylines = world
      .readItem(item)
      .filter(({ storyline }) => storyline !== unfiled)
      .map(({ storyline, claims, why }) => ({ id: storyline, score: 1, claims, why }));
    await world.out(`${JSON.stringify({ id: item.id, storylines })}\n`);
  }
  progress.stop();
  return outcome;
};
