import assert from 'node:assert/strict';
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

/** Takes down what was deployed last, without making it anew; throws what CDK said when CloudFormation will not. */
export const destroy = (output: string) =>
  runCommand('npx', ['cdk', 'destroy', '--all', '--force', '--app', output], { ...emulated, CI: 'true' });

/** What keeps a stage with data from being taken down by mistake, off. */
export const unprotect = async (): Promise<void> => {
  const body = new URLSearchParams({
    Action: 'UpdateTerminationProtection',
    Version: '2010-05-15',
    StackName: 'storywatch-e2e',
    EnableTerminationProtection: 'false',
  });
  const headers = { authorization: 'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/cloudformation/aws4_request' };
  assert.ok((await fetch(emulated.AWS_ENDPOINT_URL, { method: 'POST', headers, body })).ok);
};

/** Deploys the stack as it is in the code; what CDK said. */
export const deploy = (output: string, around: Surroundings) =>
  cdk(output, around, 'deploy', '--all', '--require-approval', 'never');
