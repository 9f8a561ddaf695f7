import { emulated } from './emulator';
import { runCommand } from './run-command';

/** Where the stack under test reads its news, and sends what it publishes. */
export type Surroundings = { readonly feedsOrigin: string; readonly snsRecorder: string };

const cdk = (output: string, { feedsOrigin, snsRecorder }: Surroundings, ...args: readonly string[]) => {
  const context = ['-c', `feedsOrigin=${feedsOrigin}`, '-c', `snsRecorder=${snsRecorder}`];
  const all = [...args, '--app', 'npx tsx tests/e2e/app.ts', '--output', output, ...context];
  return runCommand('npx', ['cdk', ...all], { ...emulated, CI: 'true' });
};

/** Prepares the emulator's account for CDK, as an operator prepares a fresh one. */
export const bootstrap = (output: string, around: Surroundings) =>
  cdk(output, around, 'bootstrap', `aws://000000000000/${emulated.AWS_REGION}`);

/** Deploys the stack as it is in the code; what CDK said. */
export const deploy = (output: string, around: Surroundings) =>
  cdk(output, around, 'deploy', '--all', '--require-approval', 'never');
