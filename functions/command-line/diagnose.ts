import { feedSources } from '../../shared/outlets/outlets';
import { changesReport } from '../../shared/queries/changes-report';
import type { CommandWorld } from './command-world';
import type { Finding } from './finding';
import type { Stored } from './stored';

/** Failures in a row after which a feed is more than unlucky. */
const failuresToLookAt = 3;

/** Newest changes of each storyline that are looked through for some that nobody was told of. */
const changesLookedAt = 100;

/** What there is to say about this installation: Node.js, data, what is stored, each feed, what was not told. */
export const diagnose = async (world: CommandWorld, directory: string): Promise<readonly Finding[]> => {
  const findings: Finding[] = [nodeFinding(world.nodeVersion), ...dataFindings(world)];
  const opened = await world.openStored(directory);
  if (opened.kind === 'trouble') {
    return [...findings, { about: 'stored', verdict: 'wrong', finding: `${opened.reason} ${opened.advice}` }];
  }
  const stored = opened.world;
  try {
    findings.push({ about: 'stored', verdict: 'good', finding: `${directory} opens, in the version that we write` });
    return [...findings, ...(await feedFindings(world, stored)), await tellingFinding(world, stored)];
  } finally {
    await stored.close();
  }
};

const nodeFinding = (version: string): Finding =>
  Number(version.split('.')[0]) >= 20
    ? { about: 'Node.js', verdict: 'good', finding: version }
    : { about: 'Node.js', verdict: 'wrong', finding: `${version} is too old: install 20 or newer.` };

const dataFindings = ({ outlets, outletProblems, storylines, storylineProblems }: CommandWorld): readonly Finding[] => [
  ...outletProblems.map((finding): Finding => ({ about: 'outlets', verdict: 'wrong', finding })),
  ...storylineProblems.map((finding): Finding => ({ about: 'storylines', verdict: 'wrong', finding })),
  { about: 'outlets', verdict: 'good', finding: `${outlets.length} outlets, ${feedSources(outlets).length} feeds` },
  { about: 'storylines', verdict: 'good', finding: storylines.map(({ id }) => id).join(', ') },
];

const feedFindings = async (world: CommandWorld, { memories }: Stored): Promise<readonly Finding[]> =>
  Promise.all(
    feedSources(world.outlets).map(async ({ feed }): Promise<Finding> => {
      const about = `feed ${feed.id}`;
      const memory = await memories.get(feed.id);
      if (memory === undefined) return { about, verdict: 'look', finding: 'never polled here' };
      const { lastPolledAt, lastNewAt, failuresInARow, trouble } = memory;
      if (trouble === undefined) {
        return { about, verdict: 'good', finding: `polled ${lastPolledAt}, last news ${lastNewAt ?? 'never'}` };
      }
      const verdict = failuresInARow >= failuresToLookAt ? 'wrong' : 'look';
      return { about, verdict, finding: `failed ${failuresInARow} times, last ${lastPolledAt}: ${trouble}` };
    }),
  );

const tellingFinding = async ({ storylines }: CommandWorld, { changes }: Stored): Promise<Finding> => {
  const ids = storylines.map(({ id }) => id);
  const reports = await changesReport(changes, ids, changesLookedAt);
  const untold = reports.filter(
    ({ telling }) => telling === 'untold' || telling === 'being-told' || telling === 'maybe-sent',
  );
  if (untold.length === 0) return { about: 'alerts', verdict: 'good', finding: 'every change that is news was told' };
  const names = untold.map(({ change }) => change).join(', ');
  return {
    about: 'alerts',
    verdict: 'wrong',
    finding: `not told: ${names}. \`storywatch changes --untold\` says what to do.`,
  };
};
