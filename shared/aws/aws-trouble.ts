import type { AwsTrouble } from '../alerts/subscribers';

/** What was asked of which service: both are named to the person who has to mend it. */
export type Asked = { readonly service: string; readonly action: string };

type Known = { readonly when: RegExp; readonly reason: (asked: Asked) => string; readonly advice: string };

const logIn = 'Log in (aws sso login), or choose a profile (export AWS_PROFILE=…).';
const chooseRegion = 'Choose the one that Storywatch is deployed in: export AWS_REGION=eu-central-1.';
const tryOnline = 'Check the region (AWS_REGION) and the connection, and try again.';

/** What a person at a terminal can mend, by the error's name, code or text. */
const known: readonly Known[] = [
  { when: /Region is missing/, reason: () => 'No AWS region is chosen.', advice: chooseRegion },
  {
    when: /^Region not accepted/,
    reason: () => 'The AWS region that is chosen does not exist.',
    advice: chooseRegion,
  },
  {
    when: /ENOTFOUND|EAI_AGAIN/,
    reason: ({ service }) => `There is no ${service} to be found under that region.`,
    advice: tryOnline,
  },
  {
    when: /ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ETIMEDOUT|TimeoutError/,
    reason: ({ service }) => `${service} is out of reach.`,
    advice: tryOnline,
  },
  {
    when: /CredentialsProviderError|TokenProviderError/,
    reason: () => 'AWS has no credentials for you.',
    advice: logIn,
  },
  { when: /ExpiredToken|RequestExpired/, reason: () => 'Your AWS credentials have expired.', advice: logIn },
  {
    when: /InvalidClientTokenId|UnrecognizedClient|InvalidSecurity|SignatureDoesNotMatch|InvalidAccessKeyId/,
    reason: () => 'AWS does not know your credentials.',
    advice: logIn,
  },
  {
    when: /OptInRequired|SubscriptionRequired/,
    reason: ({ service }) => `Your account is not signed up for ${service} in this region.`,
    advice: chooseRegion,
  },
  {
    when: /^(AuthorizationError|AccessDenied)/,
    reason: ({ action }) => `You are not allowed ${action}.`,
    advice: 'Ask whoever runs the AWS account.',
  },
  {
    when: /^(Thrott|ProvisionedThroughputExceeded)/,
    reason: ({ service }) => `${service} is being asked too much.`,
    advice: 'Try again in a minute.',
  },
];

/**
 * What is wrong, and what to do, when AWS could not be asked or refused: no credentials, no region, no connection, no
 * right. Undefined for a fault that nobody at a terminal can mend.
 */
export const awsTrouble = (error: unknown, asked: Asked): AwsTrouble | undefined => {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  const fitting = known.find(({ when }) => [error.name, code, error.message].some((said) => when.test(said)));
  return fitting && { kind: 'trouble', reason: fitting.reason(asked), advice: fitting.advice };
};
