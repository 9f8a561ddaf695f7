import type { Command } from 'commander';
import { drawTimeline } from '../../shared/queries/draw-timeline';
import { type TimelineReport, timelineReport } from '../../shared/queries/timeline-report';
import type { CommandWorld } from './command-world';
import { type Moment, readMoment } from './read-instant';
import { readName } from './read-names';
import { type Place, storedCommand, withStored } from './stored';

type Options = Place & { readonly since: Moment; readonly until?: Moment; readonly json?: true };

/** `storywatch timeline`: a storyline's history, drawn in the terminal. */
export const timelineCommand = (world: CommandWorld): Command =>
  storedCommand('timeline')
    .description('draw how a storyline went: statuses to scale, changes, and the items a day')
    .argument('[storyline]', 'which; all if not given', (text: string) =>
      readName(
        'storyline',
        world.storylines.map(({ id }) => id),
        text,
      ),
    )
    .option('--since <time>', 'from when on, such as 30d or 2026-01-01 (default: 90d)', readMoment, readMoment('90d'))
    .option('--until <time>', 'up to when; now if not given', readMoment)
    .option('--json', 'print a JSON array, one object a storyline')
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch timeline exchanges\n  storywatch timeline talks --since 30d --stage prod',
    )
    .action(async (storyline: string | undefined, { since, until, json, ...place }: Options) =>
      world.ended(
        await withStored(world, place, async (stored) => {
          const span = [since(stored.now), until?.(stored.now) ?? stored.now] as const;
          if (span[0] >= span[1]) {
            world.err(`There is no time between ${span[0]} and ${span[1]}: --since must be the earlier.`);
            return 'failed';
          }
          const asked = world.storylines.filter(({ id }) => storyline === undefined || id === storyline);
          const reports: TimelineReport[] = [];
          for (const one of asked) reports.push(await timelineReport(stored, one, ...span));
          const drawn = reports.map((report) => drawTimeline(report, world.terminal)).join('\n');
          await world.out(json ? `${JSON.stringify(reports, null, 2)}\n` : drawn);
          return 'fine';
        }),
      ),
    );
