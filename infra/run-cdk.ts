import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { stages } from './stages';

/** What each script asks of CDK. A deployment shows what it would change, and asks. */
const verbs = new Map([
  ['diff', ['diff']],
  ['deploy', ['deploy', '--require-approval', 'any-change']],
  ['destroy', ['destroy']],
]);

/** What CDK says when it cannot reach an account, and what to do about it. */
const advice: readonly (readonly [RegExp, string])[] = [
  [
    /Unable to resolve AWS account|credentials|ExpiredToken|token .*expired|SSO session/i,
    'AWS has no credentials for you: log in (aws sso login), or choose a profile (export AWS_PROFILE=…).',
  ],
  [/bootstrap/i, 'This account has not been prepared in this region: run npx cdk bootstrap once, then again.'],
  [/region/i, 'No region, or not the right one: choose it with export AWS_REGION=…'],
];

/** Wrong use ends with a sentence and exit code 2, as on the command line. */
const misused = (why: string): never => {
  console.error(`${why} Use: npm run deploy -- --stage ${stages.map(({ name }) => name).join('|')} [-c name=value]`);
  process.exit(2);
};

const readArguments = () => {
  try {
    const options = { stage: { type: 'string' }, context: { type: 'string', short: 'c', multiple: true } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return misused(`${error instanceof Error ? error.message : error}.`);
  }
};

/** `npm run deploy|diff|destroy -- --stage dev`: CDK for one stage, with advice when it cannot. */
const { values, positionals } = readArguments();
const verb = verbs.get(positionals[0] ?? '') ?? misused('Say what to do: diff, deploy or destroy.');
if (!stages.some(({ name }) => name === values.stage))
  misused(values.stage === undefined ? 'Say which stage.' : `There is no stage '${values.stage}'.`);

const context = (values.context ?? []).flatMap((pair) => ['-c', pair]);
const cdk = spawn('npx', ['cdk', ...verb, `storywatch-${values.stage}`, ...context], {
  stdio: ['inherit', 'inherit', 'pipe'],
});
const said: string[] = [];
cdk.stderr.on('data', (chunk) => {
  said.push(String(chunk));
  process.stderr.write(chunk);
});
cdk.on('close', (code) => {
  if (code !== 0) {
    const fitting = advice.find(([pattern]) => pattern.test(said.join('')));
    if (fitting !== undefined) console.error(`\n${fitting[1]}`);
  }
  process.exitCode = code ?? 1;
});
