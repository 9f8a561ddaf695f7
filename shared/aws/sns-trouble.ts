import { SNSServiceException } from '@aws-sdk/client-sns';
import type { AwsTrouble } from '../alerts/subscribers';

type Known = { readonly when: RegExp; readonly reason: string; readonly advice: string };

const logIn = 'Log in (aws sso login), or choose a profile (export AWS_PROFILE=…).';
const chooseRegion = 'Choose the one that Storywatch is deployed in: export AWS_REGION=eu-central-1.';
const tryOnline = 'Check the region (AWS_REGION) and the connection, and try again.';

/** What a person at a terminal can mend, by the error's name, code or text. */
const known: readonly Known[] = [
  { when: /Region is missing/, reason: 'No AWS region is chosen.', advice: chooseRegion },
  { when: /^Region not accepted/, reason: 'The AWS region that is chosen does not exist.', advice: chooseRegion },
  { when: /ENOTFOUND|EAI_AGAIN/, reason: 'There is no SNS to be found under that region.', advice: tryOnline },
  {
    when: /ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ETIMEDOUT|TimeoutError/,
    reason: 'SNS is out of reach.',
    advice: tryOnline,
  },
  { when: /CredentialsProviderError|TokenProviderError/, reason: 'AWS has no credentials for you.', advice: logIn },
  { when: /ExpiredToken|RequestExpired/, reason: 'Your AWS credentials have expired.', advice: logIn },
  {
    when: /InvalidClientTokenId|UnrecognizedClient|InvalidSecurity|SignatureDoesNotMatch|InvalidAccessKeyId/,
    reason: 'AWS does not know your credentials.',
    advice: logIn,
  },
  {
    when: /OptInRequired|SubscriptionRequired/,
    reason: 'Your account is not signed up for SNS in this region.',
    advice: chooseRegion,
  },
  {
    when: /^(SubscriptionLimitExceeded|FilterPolicyLimitExceeded)/,
    reason: 'The topic has as many subscriptions, or filters, as SNS allows.',
    advice: 'Unsubscribe some, or ask AWS for a higher quota.',
  },
  {
    when: /^(InvalidAction|UnknownOperation|NotImplemented)/,
    reason: 'SNS does not know that request here.',
    advice: 'It does in AWS: choose a region that sends SMS, and no emulator.',
  },
  { when: /^Thrott/, reason: 'SNS is being asked too much.', advice: 'Try again in a minute.' },
];

/**
 * What is wrong, and what to do, when SNS could not be asked or refused to do `action` (an IAM action, sns:Subscribe).
 * Undefined for a fault that nobody at a terminal can mend. What SNS says is repeated without any address.
 */
export const snsTrouble = (error: unknown, action: string): AwsTrouble | undefined => {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  const fitting = known.find(({ when }) => [error.name, code, error.message].some((said) => when.test(said)));
  if (fitting !== undefined) return { kind: 'trouble', reason: fitting.reason, advice: fitting.advice };
  if (!(error instanceof SNSServiceException)) return undefined;
  if (/^(AuthorizationError|AccessDenied)/.test(error.name))
    return { kind: 'trouble', reason: `You are not allowed ${action}.`, advice: 'Ask whoever runs the AWS account.' };
  if (/^InvalidParameter/.test(error.name))
    return {
      kind: 'trouble',
      reason: `SNS does not accept that: ${withoutAddresses(error.message)}.`,
      advice: 'Check the address; in some regions SNS sends no SMS.',
    };
  return undefined;
};

const withoutAddresses = (text: string): string =>
  text
    .replace(/\S+@\S+/g, '•••')
    .replace(/\+?\d{7,}/g, '•••')
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '');
