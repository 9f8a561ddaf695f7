import { SNSServiceException } from '@aws-sdk/client-sns';

/** What SNS says about a publish that cannot succeed until somebody does something, and what that is. */
const adviceFor: Readonly<Record<string, string>> = {
  NotFound: 'The topic does not exist: deploy the stack again, or correct the topic that the function is given.',
  InvalidParameter: 'SNS does not take this message: compare subject, length and attributes with its limits.',
  InvalidParameterValue: 'SNS does not take this message: compare subject, length and attributes with its limits.',
  Validation: 'SNS does not take this message: compare subject, length and attributes with its limits.',
  AuthorizationError: "Grant the function sns:Publish on the topic, and check the topic's policy.",
  AccessDenied: "Grant the function sns:Publish on the topic, and check the topic's policy.",
  InvalidSecurity: 'The request was not signed as SNS wants it: check the credentials in use.',
  KMSAccessDenied: "Grant the function kms:GenerateDataKey* and kms:Decrypt on the topic's key.",
  KMSDisabled: "Enable the topic's key in KMS.",
  KMSInvalidState: "Bring the topic's key in KMS back into use: it is disabled, pending deletion or not yet ready.",
  KMSNotFound: "The topic's key does not exist: give the topic another.",
  KMSOptInRequired: "The account may not use the topic's key: sign up for KMS in this region.",
};

/** Faults are named with and without 'Exception', depending on who answers. */
const bareName = (error: SNSServiceException): string => error.name.replace(/Exception$/, '');

/** Why SNS will go on refusing a publish, and what to do; undefined when a failure is of another kind. */
export const snsRefusal = (error: unknown): { readonly reason: string; readonly advice: string } | undefined => {
  if (!(error instanceof SNSServiceException)) return undefined;
  const advice = adviceFor[bareName(error)];
  const said = error.message.replace(/\s+/g, ' ').trim();
  return advice === undefined ? undefined : { reason: `SNS refused the alert (${bareName(error)}): ${said}`, advice };
};

/** Throttled requests are turned away before anything is accepted: safe to send again. */
export const snsThrottled = (error: unknown): boolean =>
  error instanceof SNSServiceException && ['Throttled', 'Throttling', 'KMSThrottling'].includes(bareName(error));
