import { SNSServiceException } from '@aws-sdk/client-sns';
import type { AwsTrouble } from '../alerts/subscribers';
import { awsTrouble } from './aws-trouble';

type Known = { readonly when: RegExp; readonly reason: string; readonly advice: string };

/** What SNS refuses in a way of its own, by the error's name. */
const known: readonly Known[] = [
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
];

/**
 * What is wrong, and what to do, when SNS could not be asked or refused to do `action` (an IAM action, sns:Subscribe).
 * Undefined for a fault that nobody at a terminal can mend. What SNS says is repeated without any address.
 */
export const snsTrouble = (error: unknown, action: string): AwsTrouble | undefined => {
  const common = awsTrouble(error, { service: 'SNS', action });
  if (common !== undefined) return common;
  if (!(error instanceof SNSServiceException)) return undefined;
  const fitting = known.find(({ when }) => when.test(error.name));
  if (fitting !== undefined) return { kind: 'trouble', reason: fitting.reason, advice: fitting.advice };
  if (/^InvalidParameter/.test(error.name) && /token/i.test(error.message))
    return {
      kind: 'trouble',
      reason: 'SNS does not take that link: it is older than two days, or of another stage.',
      advice: 'Subscribe the address again, which mails a new one.',
    };
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
