import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { type CheckedCandidate, checkFeed, type FeedCheck } from '../../shared/feeds/check-feed';
import { parseFeed } from '../../shared/feeds/parse-feed';
import type { Outlet } from '../../shared/outlets/outlet';
import { feedSources } from '../../shared/outlets/outlets';
import { readOutlets } from '../../shared/outlets/read-outlets';
import { terminalText } from '../../shared/queries/terminal-text';
import type { CommandWorld, Outcome } from './command-world';

type Options = { readonly file?: string; readonly json?: true };

/** `storywatch outlets check`: tries every address of every feed, now, and stores nothing. */
export const outletsCheckCommand = (world: CommandWorld): Command =>
  new Command('check')
    .description('try every address of every feed: reached, a feed, how many entries, how new, what to do if not')
    .option('--file <file>', 'an outlets JSON file of your own instead of ours')
    .option('--json', 'print a JSON array, one object a feed')
    .addHelpText('after', '\nExamples:\n  storywatch outlets check\n  storywatch outlets check --file my-outlets.json')
    // `--json` may have been taken by `outlets`, which has it too.
    .action(async (_options: Options, command: Command) =>
      world.ended(await check(world, command.optsWithGlobals<Options>())),
    );

const check = async (world: CommandWorld, { file, json }: Options): Promise<Outcome> => {
  const read = file === undefined ? { outlets: world.outlets, problems: world.outletProblems } : await own(world, file);
  for (const problem of read.problems) world.err(problem);
  const checks: FeedCheck[] = [];
  const sources = feedSources(read.outlets);
  const progress = world.progress(false);
  for (const [done, { outlet, feed }] of sources.entries()) {
    const checked = await checkFeed(feed, outlet.homepage, world.fetchFeed, (document, { adapter }) =>
      parseFeed(document, { adapter, timeZone: feed.timeZone }),
    );
    checks.push(checked);
    if (!json) await world.out(feedLines(checked));
    progress.to(done + 1, sources.length);
  }
  progress.stop();
  if (json) await world.out(`${JSON.stringify(checks, null, 2)}\n`);
  const working = checks.filter(works).length;
  if (checks.length > 0) world.err(`${working} of ${checks.length} feeds work.`);
  return working === checks.length && read.problems.length === 0 ? 'fine' : 'failed';
};

type OwnOutlets = { readonly outlets: readonly Outlet[]; readonly problems: readonly string[] };

const own = async (world: CommandWorld, file: string): Promise<OwnOutlets> => {
  const input = await world.openInput(file);
  if (input.kind === 'unreadable') return { outlets: [], problems: [input.reason] };
  const document = await text(input.stream);
  try {
    const read = readOutlets(JSON.parse(document), file);
    return read.kind === 'outlets' ? { outlets: read.outlets, problems: [] } : { outlets: [], problems: read.problems };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { outlets: [], problems: [`${file}: not JSON: ${terminalText(error.message)}`] };
  }
};

const works = ({ candidates }: FeedCheck): boolean => candidates.some(({ kind }) => kind === 'feed');

const feedLines = (check: FeedCheck): string =>
  [
    `${check.feed}: ${works(check) ? 'works' : 'no address works'}`,
    ...check.candidates.map((candidate) => `  ${terminalText(candidateLine(candidate))}`),
    ...check.announced.map((url) => `  announced by the site: ${terminalText(url)}`),
    '',
  ].join('\n');

const candidateLine = (candidate: CheckedCandidate): string =>
  candidate.kind === 'feed'
    ? `${candidate.url}  ${candidate.format}, ${candidate.entries} entries, newest ${candidate.newestAt ?? 'undated'}`
    : `${candidate.url}  ${candidate.kind}: ${candidate.reason} ${candidate.advice}`;
