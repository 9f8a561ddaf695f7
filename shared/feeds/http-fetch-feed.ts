import { lookup as systemLookup } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import type { LookupFunction } from 'node:net';
import { answerTrouble } from './answer-trouble';
import { checkedUrl } from './checked-url';
import type { Fetched, FetchFeed, Validators } from './fetched';
import { getOnce } from './get-once';
import { publicLookup } from './public-lookup';
import { acceptEncoding, readBody } from './read-body';
import { retryAfterSeconds } from './retry-after';
import { unreachable } from './unreachable';
import { conditionalHeaders, validatorsOf } from './validators';

export type FetchOptions = {
  /** Names the program and a contact, as servers ask. */
  readonly userAgent: string;
  /** For tests and the local demo only: elsewhere a feed could make us read our own network. */
  readonly allowPrivateAddresses: boolean;
  /** Milliseconds for everything: look-up, redirects and body. */
  readonly timeoutMs?: number;
  /** Decompressed. */
  readonly maxBytes?: number;
  readonly maxRedirects?: number;
  /** How host names become addresses; the system's way where absent. */
  readonly lookup?: LookupFunction;
};

const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, ' +
  'application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.5, */*;q=0.1';

/**
 * Fetches feeds over HTTP: one conditional GET with a deadline and a size limit, from public addresses only.
 * 1. Check the address, and every one that it redirects to, up to `maxRedirects` times.
 * 2. Ask, with the validators of the last time; nothing else is ever sent along.
 * 3. Not modified: unchanged. Anything but a document: unreachable, with the reason and what to do.
 * 4. Read the body to its end within the limits.
 */
export const httpFetchFeed = (options: FetchOptions): FetchFeed => {
  const { timeoutMs = 20_000 } = options;
  return async (url, validators) => {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), timeoutMs);
    try {
      return await follow(url, validators, options, deadline.signal);
    } finally {
      clearTimeout(timer);
    }
  };
};

const follow = async (
  start: string,
  validators: Validators,
  { userAgent, allowPrivateAddresses, maxBytes = 5 * 1024 * 1024, maxRedirects = 5, lookup }: FetchOptions,
  signal: AbortSignal,
): Promise<Fetched> => {
  const resolve = lookup ?? systemLookup;
  const safeLookup = allowPrivateAddresses ? resolve : publicLookup(resolve);
  const conditions = conditionalHeaders(validators);
  const headers = { accept, 'accept-encoding': acceptEncoding, 'user-agent': userAgent, ...conditions };
  let address = start;
  let base: string | undefined;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const checked = checkedUrl(address, base, allowPrivateAddresses);
    if (checked.kind === 'unreachable') return checked;
    const answer = await getOnce(checked.url, headers, safeLookup, signal);
    if (answer.kind === 'unreachable') return answer;
    const next = redirectOf(answer.response);
    if (next === undefined) {
      return await outcomeOf(answer.response, checked.url, Object.keys(conditions).length > 0, maxBytes, signal);
    }
    answer.response.destroy();
    base = checked.url.href;
    address = next;
  }
  return unreachable(
    `The address redirects more than ${maxRedirects} times.`,
    "Open it in a browser, and put the address where it ends in the outlet's data file.",
  );
};

const redirectOf = ({ statusCode, headers }: IncomingMessage): string | undefined =>
  [301, 302, 303, 307, 308].includes(statusCode ?? 0) ? headers.location : undefined;

const outcomeOf = async (
  response: IncomingMessage,
  url: URL,
  conditional: boolean,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Fetched> => {
  const { statusCode = 0, headers } = response;
  if (statusCode !== 200) {
    response.destroy();
    if (statusCode === 304 && conditional) return { kind: 'unchanged' };
    return answerTrouble(url.host, statusCode, retryAfterSeconds(headers['retry-after'], headers.date));
  }
  const body = await readBody(response, url.host, maxBytes, signal);
  if (body.kind === 'unreachable') return body;
  return {
    kind: 'fresh',
    bytes: body.bytes,
    contentType: headers['content-type'],
    validators: validatorsOf(headers),
    url: url.href,
  };
};
