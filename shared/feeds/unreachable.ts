import type { Fetched } from './fetched';

/** The outcome of a fetch that brought no document: what happened and what to do, a sentence each. */
export type Unreachable = Extract<Fetched, { kind: 'unreachable' }>;

export const unreachable = (reason: string, advice: string, retryAfterSeconds?: number): Unreachable => ({
  kind: 'unreachable',
  reason,
  advice,
  ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
});
