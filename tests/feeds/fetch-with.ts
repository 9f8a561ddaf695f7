import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fetched } from '../../shared/feeds/fetched';
import { type FetchOptions, httpFetchFeed } from '../../shared/feeds/http-fetch-feed';

/** A fetcher for a test: quick to give up, and allowed on this machine. */
export const fetchWith = (options: Partial<FetchOptions> = {}) =>
  httpFetchFeed({
    userAgent: 'Storywatch tests (nobody@example.org)',
    allowPrivateAddresses: true,
    timeoutMs: 2_000,
    maxBytes: 100_000,
    ...options,
  });

export const textOf = (fetched: Fetched): string =>
  fetched.kind === 'fresh' ? Buffer.from(fetched.bytes).toString() : JSON.stringify(fetched);
export const reasonOf = (fetched: Fetched): string => (fetched.kind === 'unreachable' ? fetched.reason : fetched.kind);

/** A server that gives every request the same answer. */
export const answers =
  (status: number, headers: Record<string, string>, body: string | Uint8Array = '') =>
  (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, headers).end(body);
  };
