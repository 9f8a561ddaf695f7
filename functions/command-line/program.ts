import { Command, CommanderError } from 'commander';
import { terminalText } from '../../shared/queries/terminal-text';
import { changesCommand } from './changes';
import { classifyCommand } from './classify';
import type { CommandWorld } from './command-world';
import { confirmCommand } from './confirm';
import { doctorCommand } from './doctor';
import { exportCommand } from './export';
import { importCommand } from './import';
import { itemsCommand } from './items';
import { outletsCommand } from './outlets';
import { parseCommand } from './parse';
import { realWorld } from './real-world';
import { replayCommand } from './replay';
import { resendCommand } from './resend';
import { statusCommand } from './status';
import { storylinesCommand } from './storylines';
import { subscribeCommand } from './subscribe';
import { subscribersCommand } from './subscribers';
import { timelineCommand } from './timeline';
import { unsubscribeCommand } from './unsubscribe';
import { whatifCommand } from './whatif';
import { whyCommand } from './why';

const commands = [
  statusCommand,
  changesCommand,
  whyCommand,
  resendCommand,
  itemsCommand,
  timelineCommand,
  exportCommand,
  importCommand,
  outletsCommand,
  storylinesCommand,
  doctorCommand,
  subscribeCommand,
  confirmCommand,
  unsubscribeCommand,
  subscribersCommand,
  classifyCommand,
  replayCommand,
  whatifCommand,
  parseCommand,
];

/** The command line over a world. */
const program = (world: CommandWorld): Command => {
  const storywatch = new Command('storywatch')
    .description('Watches a few storylines through many outlets, and says when one has really changed.')
    .option('--debug', 'show the stack trace of an unexpected error')
    .addHelpText('after', '\nExit codes: 0 fine, 1 failed, 2 misuse.\n\nExample:\n  storywatch status')
    .showHelpAfterError('(--help shows what can be asked)')
    .exitOverride()
    .configureOutput({
      writeErr: (text) => text.trimEnd().split('\n').forEach(world.err),
      writeOut: (text) => void world.out(text),
    });
  for (const command of commands) storywatch.addCommand(command(world));
  inherit(storywatch);
  return storywatch;
};

/** Commands made apart do not take on the settings of their parent by themselves. */
const inherit = (parent: Command): void => {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    inherit(command);
  }
};

/** Runs a command line; answers its exit code: 0 fine, 1 failed, 2 misuse. */
export const run = async (argv: readonly string[], worldOf: (ended: CommandWorld['ended']) => CommandWorld) => {
  let failed = false;
  const world = worldOf((outcome) => {
    failed ||= outcome === 'failed';
  });
  const storywatch = program(world);
  try {
    await storywatch.parseAsync([...argv]);
    return failed ? 1 : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const message = terminalText(error instanceof Error ? error.message : String(error));
    const { debug } = storywatch.opts<{ debug?: true }>();
    world.err(
      `Something unexpected went wrong: ${message}. Run it as \`storywatch --debug …\` and report what it shows.`,
    );
    if (debug && error instanceof Error) for (const line of (error.stack ?? '').split('\n')) world.err(line);
    return 1;
  }
};

/** What storywatch.mjs calls. A reader that has had enough (`| head`) is no error. */
export const main = async (argv: readonly string[]): Promise<void> => {
  process.stdout.on('error', (error) => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.exitCode = await run(argv, realWorld);
};
