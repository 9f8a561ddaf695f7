import { buffer } from 'node:stream/consumers';
import { Command } from 'commander';
import { parseFeed } from '../../shared/feeds/parse-feed';
import type { CommandWorld, Outcome } from './command-world';

/** `storywatch parse`: what feed documents come to, one line a file; a bad one stops nothing. */
export const parseCommand = (world: CommandWorld): Command =>
  new Command('parse')
    .description('parse feed documents and say what is in them')
    .argument('<files...>', "feed documents, as they were fetched; '-' for standard input")
    .option('--json', 'print JSONL, as it does anyway')
    .addHelpText('after', '\nExamples:\n  storywatch parse feed.xml\n  storywatch parse saved/*.xml | grep unreadable')
    .action(async (files: string[]) => world.ended(await parse(world, files)));

const parse = async (world: CommandWorld, files: readonly string[]): Promise<Outcome> => {
  let outcome: Outcome = 'fine';
  const progress = world.progress(false);
  for (const [done, file] of files.entries()) {
    const bytes = await readBytes(world, file);
    if (typeof bytes === 'string') {
      world.err(bytes);
      outcome = 'failed';
    }
    const parsed = typeof bytes === 'string' ? ({ kind: 'unreadable', reason: bytes } as const) : await parsing(bytes);
    const entries = parsed.kind === 'feed' ? parsed.entries : [];
    const withTitleAndLink = entries.filter(({ title, link }) => title !== '' && link !== undefined).length;
    const reason = parsed.kind === 'feed' ? null : parsed.reason;
    await world.out(
      `${JSON.stringify({ file, kind: parsed.kind, entries: entries.length, withTitleAndLink, reason })}\n`,
    );
    progress.to(done + 1, files.length);
  }
  progress.stop();
  return outcome;
};

/** A file has no address: links that are relative in it are taken from one that leads nowhere. */
const parsing = (bytes: Uint8Array) =>
  parseFeed({ bytes, contentType: undefined, url: 'http://localhost/' }, { adapter: 'plain' });

/** The bytes, or the reason that there are none. */
const readBytes = async (world: CommandWorld, file: string): Promise<Uint8Array | string> => {
  const input = await world.openInput(file);
  return input.kind === 'unreadable' ? input.reason : buffer(input.stream);
};
