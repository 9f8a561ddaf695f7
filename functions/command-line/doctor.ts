import { Command } from 'commander';
import { inColumns } from '../../shared/queries/terminal-text';
import type { CommandWorld, Outcome } from './command-world';
import { diagnose } from './diagnose';
import { usualDirectory } from './stored';

/** `storywatch doctor`: what is wrong here, and what to do. */
export const doctorCommand = (world: CommandWorld): Command =>
  new Command('doctor')
    .description('look over the installation, its data, the feeds and the alerts: what is wrong and what to do')
    .option('--json', 'print a JSON array of findings {about, verdict, finding}')
    .option('--directory <path>', 'where it is stored', usualDirectory)
    .addHelpText('after', '\nExamples:\n  storywatch doctor\n  storywatch doctor --json')
    .action(async ({ json, directory }: { json?: true; directory: string }) =>
      world.ended(await doctor(world, directory, json === true)),
    );

const doctor = async (world: CommandWorld, directory: string, json: boolean): Promise<Outcome> => {
  const findings = await diagnose(world, directory);
  const rows = findings.map(({ verdict, about, finding }) => [verdict, about, finding]);
  await world.out(`${json ? JSON.stringify(findings, null, 2) : inColumns(rows, world.terminal)}\n`);
  return findings.some(({ verdict }) => verdict === 'wrong') ? 'failed' : 'fine';
};
