import { feedSources } from '../../shared/outlets/outlets';
import { changesReport } from '../../shared/queries/changes-report';
import { untoldReport } from '../../shared/queries/untold-report';
import { feedTrouble } from '../../shared/troubles/feed-trouble';
import { troubleName } from '../../shared/troubles/trouble';
import { runbookSection } from '../../shared/troubles/who-is-hurt';
import type { CommandWorld } from './command-world';
import type { Finding } from './finding';
import { askStored, type Place, type Stored } from './stored';

/** Failures in a row after which a feed is more than unlucky. */
const failuresToLookAt = 3;

/** Newest changes of each storyline that are looked through for some that nobody was told of. */
const changesLookedAt = 100;

/** What there is to say about what is stored, here or in a stage: does it open, how is each feed, what was not told. */
export const diagnoseStored = async (world: CommandWorld, place: Place): Promise<readonly Finding[]> => {
  const where = place.stage === undefined ? place.directory : `the tables of stage ${place.stage}`;
  const findings = await askStored(world, place, async (stored): Promise<readonly Finding[]> => {
    const opens = { about: 'stored', verdict: 'good', finding: `${where}: in the version that we write` } as const;
    return [
      opens,
      ...(await feedFindings(world, stored, place)),
      await tellingFinding(world, stored, place),
      ...(await fillingFindings(world, stored)),
      ...(await watchFindings(stored)),
    ];
  });
  return 'kind' in findings
    ? [{ about: 'stored', verdict: 'wrong', finding: `${findings.reason} ${findings.advice}` }]
    : findings;
};

const feedFindings = async (
  world: CommandWorld,
  { memories, now }: Stored,
  { stage }: Place,
): Promise<readonly Finding[]> =>
  Promise.all(
    feedSources(world.outlets).map(async (source): Promise<Finding> => {
      const about = `feed ${source.feed.id}`;
      const memory = await memories.get(source.feed.id);
      if (memory === undefined)
        return { about, verdict: 'look', finding: `never polled ${stage === undefined ? 'here' : `in ${stage}`}` };
      const { lastPolledAt, lastNewAt, failuresInARow, trouble } = memory;
      if (trouble === undefined) {
        const silent = feedTrouble(source, memory, now);
        if (silent !== undefined) return { about, verdict: 'look', finding: silent.finding };
        return { about, verdict: 'good', finding: `polled ${lastPolledAt}, last news ${lastNewAt ?? 'never'}` };
      }
      const verdict = failuresInARow >= failuresToLookAt ? 'wrong' : 'look';
      return { about, verdict, finding: `failed ${failuresInARow} times, last ${lastPolledAt}: ${trouble}` };
    }),
  );

const tellingFinding = async (
  { storylines }: CommandWorld,
  { changes }: Stored,
  { stage }: Place,
): Promise<Finding> => {
  const ids = storylines.map(({ id }) => id);
  const reports = await changesReport(changes, ids, changesLookedAt);
  const untold = untoldReport(reports);
  if (untold.length === 0) return { about: 'alerts', verdict: 'good', finding: 'every change that is news was told' };
  const names = untold.map(({ change }) => change).join(', ');
  const ask = stage === undefined ? 'storywatch changes --untold' : `storywatch changes --untold --stage ${stage}`;
  return { about: 'alerts', verdict: 'wrong', finding: `not told: ${names}. \`${ask}\` says what to do.` };
};

/** A filling that nobody finished: its storylines stand still, and nothing else would ever say so. */
const fillingFindings = async ({ storylines }: CommandWorld, { statuses }: Stored): Promise<readonly Finding[]> => {
  const rows = await Promise.all(storylines.map(({ id }) => statuses.get(id)));
  return rows.flatMap((row): readonly Finding[] =>
    row?.fillingSince === undefined
      ? []
      : [
          {
            about: `storyline ${row.storyline}`,
            verdict: 'wrong',
            finding: `not assessed since ${row.fillingSince}: its history is being filled in. Finish \`replay --store\`.`,
          },
        ],
  );
};

/** What watch-over has told the operators of, and is still so: it asks what no table says. */
const watchFindings = async ({ watches }: Stored): Promise<readonly Finding[]> => {
  if (watches === undefined) return [];
  const told = (await watches.get()).troubles.filter(({ toldAt }) => toldAt !== undefined);
  if (told.length === 0)
    return [{ about: 'watch', verdict: 'good', finding: 'nothing that the operators were told of is still so' }];
  return told.map((trouble) => ({
    about: 'watch',
    verdict: 'wrong',
    finding: `${troubleName(trouble)}, since ${trouble.since}: ${runbookSection(trouble.heading)}`,
  }));
};
