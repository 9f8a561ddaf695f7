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
    .addOption(new Option('--email <address>', 'by e-mail').argParser(readEmail).conflicts('sms'))
    .addOption(new Option('--sms <number>', 'by SMS, with the code of the country').argParser(readPhone));

export type EndpointOptions = { readonly stage: string; readonly email?: Endpoint; readonly sms?: Endpoint };

/** The address that a command is about; neither is misuse. */
export const endpointOf = ({ email, sms }: EndpointOptions, command: Command): Endpoint =>
  email ?? sms ?? command.error('say who: --email <address> or --sms <number>');

/** Finds a stage's subscribers and does something with them; trouble is said in one line. */
export const withSubscribers = async <Answer>(
  world: CommandWorld,
  stage: string,
  ask: (subscribers: Subscribers) => Promise<Answer | AwsTrouble>,
  say: (answer: Exclude<Answer, AwsTrouble>) => Promise<Outcome>,
): Promise<Outcome> => {
  const opened = await world.openSubscribers(stage);
  const answer = opened.kind === 'trouble' ? opened : await ask(opened.subscribers);
  if (isTrouble(answer)) {
    world.err(`${answer.reason} ${answer.advice}`);
    return 'failed';
  }
  return say(answer);
};
