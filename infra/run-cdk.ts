import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { callerAccount } from '../shared/aws/caller-account';
import { cdkAdvice } from './cdk-advice';
import { stages } from './stages';

/** What each script asks of CDK. A deployment shows what it would change, and asks. */
const verbs = new Map([
  ['diff', ['diff']],
  ['deploy', ['deploy', '--require-approval', 'any-change']],
  ['destroy', ['destroy']],
]);

/** Wrong use ends with a sentence and exit code 2, as on the command line. */
const misused = (why: string): never => {
  console.error(`${why} Use: npm run deploy -- --stage ${stages.map(({ name }) => name).join('|')} [-c name=value]`);
  process.exit(2);
};

const readArguments = () => {
  const options = { stage: { type: 'string' }, context: { type: 'string', short: 'c', multiple: true } } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { stage, context = [] } = values;
    const verb = verbs.get(positionals[0] ?? '') ?? misused('Say what to do: diff, deploy or destroy.');
    if (stage === undefined) return misused('Say which stage.');
    if (!stages.some(({ name }) => name === stage)) return misused(`There is no stage '${stage}'.`);
    return { stage, verb, context: context.flatMap((pair) => ['-c', pair]) };
  } catch (error) {
    const [what] = (error instanceof Error ? error.message : String(error)).split('. ');
    return misused(`${what}.`);
  }
};

/** Runs CDK, showing what it says; its exit code, and what it said on standard error. */
const cdk = (args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> =>
  new Promise((resolve) => {
    const child = spawn('npx', ['cdk', ...args], { stdio: ['inherit', 'inherit', 'pipe'] });
    const said: string[] = [];
    child.stderr.on('data', (chunk) => {
      said.push(String(chunk));
      process.stderr.write(chunk);
    });
    child.on('close', (code) => resolve({ code: code ?? 1, said: said.join('') }));
  });

/**
 * `npm run deploy|diff|destroy -- --stage dev`: CDK for one stage.
 *
 * 1. Look whether the stage exists, before anything that takes time.
 * 2. Ask AWS who we are: CDK would say the same of no credentials, wrong ones and no region, and after its synthesis.
 * 3. Run CDK, and when it fails say what to do.
 */
const main = async (): Promise<number> => {
  const { stage, verb, context } = readArguments();
  const caller = await callerAccount();
  if (caller.kind === 'trouble') {
    console.error(`${caller.reason} ${caller.advice}`);
    return 1;
  }
  console.error(`Stage ${stage}, account ${caller.account}, ${caller.region}`);
  const { code, said } = await cdk([...verb, `storywatch-${stage}`, ...context]);
  const advice = code === 0 ? undefined : cdkAdvice(said, stage);
  if (advice !== undefined) console.error(`\n${advice}`);
  return code;
};

void main().then((code) => {
  process.exitCode = code;
});
