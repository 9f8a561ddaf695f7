import type { Instant } from '../items/item';

/** The hour of the day (UTC) from which on the digest of the day before is sent. */
export const digestHour = 6;

/** One run's hold on a day's digest; `mark` is known to that run alone. Days are in UTC, YYYY-MM-DD. */
export type DigestClaim = { readonly day: string; readonly mark: string };

/** Which days' digests have been sent. */
export type Digests = {
  /** Takes a day's digest on, which nobody has taken on or which was given back; undefined to all others. */
  readonly claim: (day: string, claimedAt: Instant) => Promise<DigestClaim | undefined>;
  readonly markSent: (claim: DigestClaim, sentAt: Instant, messageId: string) => Promise<void>;
  /** Gives it back, because nothing has gone out. */
  readonly release: (claim: DigestClaim, releasedAt: Instant, trouble: string) => Promise<void>;
};
