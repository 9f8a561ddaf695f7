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

/** Where SNS says no to a request, and no advice of ours fits. */
const usualAdvice = 'SNS says why; until that is mended, it will go on saying so.';
const logIn = 'Give the function a role that is in force; at a terminal, log in anew or choose another profile.';

/** No fault of the service: whoever asks has no credentials, and nothing was ever sent. */
const withoutCredentials = (error: unknown): error is Error =>
  error instanceof Error && /^(CredentialsProviderError|TokenProviderError)$/.test(error.name);

/** Why SNS will go on refusing a publish, and what to do; undefined when a failure is of another kind. */
export const snsRefusal = (error: unknown): { readonly reason: string; readonly advice: string } | undefined => {
  if (withoutCredentials(error))
    return { reason: `There are no credentials: ${oneLine(error.message)}`, advice: logIn };
  if (!(error instanceof SNSServiceException) || snsThrottled(error)) return undefined;
  const name = bareName(error);
  const status = error.$metadata.httpStatusCode ?? 0;
  const advice =
    adviceFor[name] ??
    (/Token|Signature|SecurityToken|AccessKey|UnrecognizedClient/.test(name) ? logIn : undefined) ??
    (status >= 400 && status < 500 ? usualAdvice : undefined);
  return advice === undefined
    ? undefined
    : { reason: `SNS refused the alert (${name}): ${oneLine(error.message)}`, advice };
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Throttled requests are turned away before anything is accepted: safe to send again. */
export const snsThrottled = (error: unknown): boolean =>
  error instanceof SNSServiceException && ['Throttled', 'Throttling', 'KMSThrottling'].includes(bareName(error));

/**
 * Whether a publish surely came to nothing, though not for good: no connection was made, or SNS turned it away as too
 * busy. An answer that never came, or an error within SNS (500), says nothing of the kind.
 */
export const snsTurnedAway = (error: unknown): boolean => {
  if (snsThrottled(error)) return true;
  if (error instanceof SNSServiceException) return error.$metadata.httpStatusCode === 503;
  if (!(error instanceof Error)) return false;
  // The SDK wraps errors that it does not know for such, and then only the text still says which.
  const said = `${'code' in error ? error.code : ''} ${error.message}`;
  return /\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)\b|did not establish/.test(said);
};
