import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { connectionTrouble } from './connection-trouble';
import { type Unreachable, unreachable } from './unreachable';

/** Node gives each of a host's addresses 250 ms by default, which a far host on a bad day does not make. */
const patience = { autoSelectFamilyAttemptTimeout: 2_000 };

/**
 * One GET on a connection of its own, up to the answer's headers; redirects are not followed. Whoever takes the
 * response must read it to its end or destroy it.
 */
export const getOnce = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  lookup: LookupFunction,
  signal: AbortSignal,
): Promise<{ readonly kind: 'answer'; readonly response: IncomingMessage } | Unreachable> =>
  new Promise((settle) => {
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
    // No agent: a connection kept alive would have been checked for another request's sake.
    request(url, { headers: { ...headers }, lookup, signal, agent: false, ...patience })
      .on('response', (response) => settle({ kind: 'answer', response }))
      .on('upgrade', (response, socket) => {
        // Without this, Node drops the connection of a server that wants another protocol and tells nobody.
        socket.destroy();
        settle({ kind: 'answer', response });
      })
      .on('error', (error) => settle(signal.aborted ? noAnswer(url.host) : connectionTrouble(url.host, error)))
      .end();
  });

const noAnswer = (host: string): Unreachable =>
  unreachable(
    `${host} had not answered when the time was up.`,
    'It is tried again later. If it lasts, check the site.',
  );
