/** What CDK says when it stops, and what to do about it; the first that fits counts. */
const known: readonly (readonly [RegExp, (stage: string) => string])[] = [
  [
    // Before anything on credentials: without its roles CDK also says that those could not be used to assume them.
    /bootstrap/i,
    () => 'This account has not been prepared in this region, or too long ago: run npx cdk bootstrap, then again.',
  ],
  [
    /TerminationProtection|termination protection/i,
    (stage) =>
      `Stage ${stage} keeps its data, and is protected: docs/deploying.md, 'Taking a stage down', says how it is taken down.`,
  ],
  [
    /already exists/i,
    (stage) =>
      `Something of stage ${stage} is there already, perhaps tables kept from before: docs/deploying.md, 'Taking a stage down', says how to take them over.`,
  ],
  [
    /Unable to resolve AWS account|ExpiredToken|token .*expired|SSO session|InvalidClientTokenId|UnrecognizedClient/i,
    () => 'AWS has no credentials for you: log in (aws sso login), or choose a profile (export AWS_PROFILE=…).',
  ],
  [
    /AccessDenied|is not authorized to perform|not authorized to assume/i,
    () =>
      'Your credentials may not do that: choose a profile that may create stacks and IAM roles, or ask for the right.',
  ],
  [
    /Region is missing|Unable to resolve AWS region|Need to perform AWS calls for account \S+, but/i,
    () => 'No region, or not the right one: choose it with export AWS_REGION=…',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/,
    () => 'AWS is out of reach: check the region (AWS_REGION) and the connection.',
  ],
];

/** One line on what to do about what CDK said as it failed; undefined when we know no more than it. */
export const cdkAdvice = (said: string, stage: string): string | undefined =>
  known.find(([pattern]) => pattern.test(said))?.[1](stage);
