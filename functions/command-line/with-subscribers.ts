import { Command, Option } from 'commander';
import type { AwsTrouble, Endpoint, Subscribers } from '../../shared/alerts/subscribers';
import type { CommandWorld, Outcome } from './command-world';
import { readEmail, readPhone } from './read-endpoint';
import { readStage } from './read-names';

/** A command on the subscribers of a deployed stage. */
export const stageCommand = (name: string): Command =>
  new Command(name).requiredOption('--stage <stage>', 'the deployed stage, such as prod', readStage);

/** A command on one subscriber of a stage. */
export const endpointCommand = (name: string): Command =>
  stageCommand(name)
    .addOption(new Option('--email <address>', 'by e-mail').conflicts('sms'))
    .addOption(new Option('--sms <number>', 'by SMS: a number with + and the code of its country'));

/**
 * The address that a command is about; none, or one that cannot be, is misuse. Read here and not as an option is
 * parsed, because commander repeats what it cannot parse, and addresses are shown to nobody.
 */
export const endpointOf = (command: Command): Endpoint => {
  const { email, sms } = command.opts<{ email?: string; sms?: string }>();
  if (email === undefined && sms === undefined)
    return command.error('error: say who: --email <address> or --sms <number>');
  const read = email === undefined ? readPhone(sms ?? '') : readEmail(email);
  return read.kind === 'endpoint' ? read.endpoint : command.error(`error: ${read.reason}`);
};

/** Finds a stage's subscribers and does something with them; trouble is said in one line. */
export const withSubscribers = async (
  world: CommandWorld,
  stage: string,
  act: (subscribers: Subscribers) => Promise<Outcome | AwsTrouble>,
): Promise<Outcome> => {
  const opened = await world.openSubscribers(stage);
  const outcome = opened.kind === 'trouble' ? opened : await act(opened.subscribers);
  if (typeof outcome === 'string') return outcome;
  world.err(`${outcome.reason} ${outcome.advice}`);
  return 'failed';
};
