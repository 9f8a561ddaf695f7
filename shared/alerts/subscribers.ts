import type { AlertKind } from './alert';

/** Where a subscriber is reached: an e-mail address, or a number as E.164 writes it (+38761123456). */
export type Endpoint = { readonly protocol: 'email' | 'sms'; readonly address: string };

/** What a subscriber is told of; an empty list stands for all of them, those of tomorrow included. */
export type Wanted = { readonly storylines: readonly string[]; readonly kinds: readonly AlertKind[] };

/** One who subscribes, the address masked: nobody learns it from a listing. */
export type Subscriber = {
  /** 'email', 'sms', or what somebody else has subscribed: 'sqs', 'https' … */
  readonly protocol: string;
  readonly masked: string;
  /** Gets nothing: the link in the first mail has not been followed, or has been followed to leave. */
  readonly pending: boolean;
  /** 'unknown' while it is pending; 'other' for a filter that is none of ours. */
  readonly wants: Wanted | 'unknown' | 'other';
};

/** AWS could not be asked, or would not do it, and what to do about that. */
export type AwsTrouble = { readonly kind: 'trouble'; readonly reason: string; readonly advice: string };

/** `asked`: a mail with a link has gone out, and nothing else will until it is followed. */
export type Subscribed = { readonly kind: 'asked' | 'subscribed' | 'updated' };

/** `pending`: never confirmed, so that there is nothing to end; SNS drops it by itself within three days. */
export type Unsubscribed = { readonly kind: 'unsubscribed' | 'pending' | 'not-subscribed' };

export type Confirmed = { readonly kind: 'confirmed' };

export type SubscriberList = { readonly kind: 'subscribers'; readonly subscribers: readonly Subscriber[] };

/** Who is told. Expected trouble is answered; an exception is a fault of AWS or ours. */
export type Subscribers = {
  /** One subscription an address: a second one changes what the first is told of. */
  readonly subscribe: (endpoint: Endpoint, wanted: Wanted) => Promise<Subscribed | AwsTrouble>;
  readonly unsubscribe: (endpoint: Endpoint) => Promise<Unsubscribed | AwsTrouble>;
  /** With the token of the first mail's link, so that leaving by a mail's link takes a login of the account. */
  readonly confirm: (token: string) => Promise<Confirmed | AwsTrouble>;
  readonly list: () => Promise<SubscriberList | AwsTrouble>;
};

/** What the account allows for SMS; settings of the whole account, shown and never set. */
export type SmsAccount = {
  readonly kind: 'sms-account';
  /** USD a month; undefined where nobody has set it: then it is 1. */
  readonly spendLimitUsd: number | undefined;
  /** 'Transactional' or 'Promotional'; undefined where nobody has set it. */
  readonly defaultType: string | undefined;
  /** In the sandbox, only numbers that have been verified by hand get anything. */
  readonly inSandbox: boolean;
};

/** What a stage's subscribers are managed with. */
export type StageSubscribers = {
  readonly kind: 'open';
  readonly subscribers: Subscribers;
  readonly smsAccount: () => Promise<SmsAccount | AwsTrouble>;
};

/** Finds the subscribers of a stage that has been deployed. */
export type OpenSubscribers = (stage: string) => Promise<StageSubscribers | AwsTrouble>;
