import { Command } from 'commander';
import { inColumns } from '../../shared/queries/terminal-text';
import type { CommandWorld, Outcome } from './command-world';
import { diagnose } from './diagnose';
import { diagnoseStage } from './diagnose-stage';
import { readStage } from './read-names';
import { usualDirectory } from './stored';

type Options = { readonly json?: true; readonly directory: string; readonly stage?: string };

/** `storywatch doctor`: what is wrong here, and what to do. */
export const doctorCommand = (world: CommandWorld): Command =>
  new Command('doctor')
    .description('look over the installation, its data, the feeds and the alerts: what is wrong and what to do')
    .option('--json', 'print a JSON array of findings {about, verdict, finding}')
    .option('--directory <path>', 'where it is stored', usualDirectory)
    .option(
      '--stage <stage>',
      'look over a deployed stage as well: its feeds, its alerts, its subscribers, SMS',
      readStage,
    )
    .addHelpText(
      'after',
      '\nExamples:\n  storywatch doctor\n  storywatch doctor --json\n  storywatch doctor --stage prod',
    )
    .action(async (options: Options) => world.ended(await doctor(world, options)));

const doctor = async (world: CommandWorld, { json, directory, stage }: Options): Promise<Outcome> => {
  const here = await diagnose(world, directory);
  const deployed = stage === undefined ? [] : await diagnoseStage(world, stage);
  const findings = [...here, ...deployed];
  const rows = findings.map(({ verdict, about, finding }) => [verdict, about, finding]);
  await world.out(`${json ? JSON.stringify(findings, null, 2) : inColumns(rows, world.terminal)}\n`);
  return findings.some(({ verdict }) => verdict === 'wrong') ? 'failed' : 'fine';
};
