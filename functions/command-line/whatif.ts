import type { Command } from 'commander';
import type { Instant, Item } from '../../shared/items/item';
import { compareAlerts, comparedText } from '../../shared/queries/compare-alerts';
import { judging } from '../../shared/storylines/assessing/judging';
import type { Change } from '../../shared/storylines/change';
import { unfiled } from '../../shared/storylines/filed-item';
import { readItem } from '../../shared/storylines/read-item';
import { commonWords } from '../../shared/storylines/reading/lexicons';
import { replayRows } from '../../shared/storylines/replay-items';
import type { CommandWorld, Outcome } from './command-world';
import { readItems } from './read-items';
import { type ReadRules, type Rules, readRules } from './read-rules';
import { askStored, type Place, storedCommand } from './stored';

type Options = Place & { readonly rules: string; readonly file?: string; readonly json?: true };

/** `storywatch whatif`: which alerts changed rules would have sent over past items, beside today's. Stores nothing. */
export const whatifCommand = (world: CommandWorld): Command =>
  storedCommand('whatif')
    .description('show which alerts changed rules would have sent, beside those of today')
    .requiredOption('--rules <folder>', 'storylines (talks.json) and words (en.json) in place of ours')
    .option('--file <file>', "past items as JSONL instead of those stored; '-' for standard input")
    .option('--json', 'print a JSON object with every alert and what it rests on')
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch whatif --rules new/\n  storywatch whatif --rules new/ --file archive.jsonl --json' +
        '\n  storywatch whatif --rules new/ --stage prod' +
        '\n\nStored items that belong to no storyline are kept a fortnight: what new rules would make of older ones, only' +
        '\nan archive shows.',
    )
    .action(async (options: Options) => world.ended(await whatif(world, options)));

/** Past items, and where their clock stops: with the last of them where that is not known. */
type Past = { readonly items: readonly Item[]; readonly until: Instant | undefined };

const whatif = async (world: CommandWorld, { rules: folder, file, json, ...place }: Options): Promise<Outcome> => {
  const today: Rules = { storylines: world.storylines, words: commonWords };
  const files = await world.readRuleFiles(folder);
  const read: ReadRules =
    files.kind === 'files' ? readRules(files.files, today) : { kind: 'faulty', problems: [files.reason] };
  if (read.kind === 'faulty') {
    for (const problem of read.problems) world.err(problem);
    return 'failed';
  }
  world.err(`These rules have ${read.changed.join(', ')}.`);
  let outcome: Outcome = 'fine';
  const onTrouble = () => {
    outcome = 'failed';
  };
  const past = file === undefined ? await storedPast(world, place) : await archivePast(world, file, onTrouble);
  if (past === undefined) return 'failed';
  const progress = world.progress(true);
  const both = past.items.length * 2;
  const before = alertsBy(today, past, (done) => progress.to(done, both));
  const after = alertsBy(read.rules, past, (done) => progress.to(past.items.length + done, both));
  progress.stop();
  const alerts = compareAlerts(before, after);
  const report = { items: past.items.length, alerts };
  await world.out(json ? `${JSON.stringify(report, null, 2)}\n` : comparedText(alerts, world.terminal));
  return outcome;
};

const alertsBy = (
  { storylines, words }: Rules,
  { items, until }: Past,
  onProgress: (done: number) => void,
): readonly Change[] => {
  const rows = items.flatMap((item, done) => {
    if (done % 500 === 0) onProgress(done);
    return readItem(item, storylines, words);
  });
  return replayRows(rows, storylines, until, judging);
};

/** Everything stored, each item once whatever number of storylines it is in: what it says is read anew. */
const storedPast = async (world: CommandWorld, place: Place): Promise<Past | undefined> => {
  const past = await askStored(world, place, async (stored): Promise<Past> => {
    const items = new Map<string, Item>();
    for (const storyline of [...world.storylines.map(({ id }) => id), unfiled])
      for await (const item of stored.items.newestFirst({ storyline }, {})) items.set(item.id, item);
    return { items: [...items.values()], until: stored.now };
  });
  if (!('kind' in past)) return past;
  world.err(`${past.reason} ${past.advice}`);
  return undefined;
};

const archivePast = async (world: CommandWorld, file: string, onTrouble: () => void): Promise<Past | undefined> => {
  const input = await world.openInput(file);
  if (input.kind === 'unreadable') {
    world.err(input.reason);
    return undefined;
  }
  const items = new Map<string, Item>();
  for await (const item of readItems(input, world, onTrouble)) items.set(item.id, item);
  return { items: [...items.values()], until: undefined };
};
