import type { Instant } from '../items/item';
import type { WatchedFunction } from './watched-functions';

/** What AWS says of a deployed stage, beside what lies in its tables. All that cannot be asked is thrown. */
export type StageSigns = {
  /** How many messages lie in a function's dead-letter queue, those that somebody is looking at included. */
  readonly deadLetters: (of: WatchedFunction) => Promise<number>;
  /** How often poll-feed was woken since an instant. */
  readonly pollsSince: (since: Instant, now: Instant) => Promise<number>;
  /** How many messages to subscribers SNS gave up on since an instant, by the hour; hours without any are left out. */
  readonly undeliveredSince: (since: Instant, now: Instant) => Promise<readonly Counted[]>;
};

/** How many of something there were in the time that began then. */
export type Counted = { readonly at: Instant; readonly count: number };

/** A plain-text mail to those who keep a stage running. */
export type OperatorsMail = { readonly subject: string; readonly text: string };

/** Throws when SNS did not take it, or nobody knows. */
export type TellOperators = (mail: OperatorsMail) => Promise<void>;
