import type { IncomingHttpHeaders } from 'node:http';
import type { Validators } from './fetched';

/** Printable, in one line, and short enough that no server refuses it when it comes back. */
const sendable = /^[\x20-\x7e\x80-\xff]{1,1000}$/;
const kept = (value: string | undefined): string | undefined =>
  value !== undefined && sendable.test(value) ? value : undefined;

/** The validators of an answer; one that could not be sent back is as good as none. */
export const validatorsOf = (headers: IncomingHttpHeaders): Validators => ({
  etag: kept(headers.etag),
  lastModified: kept(headers['last-modified']),
});

/** The headers that make a GET conditional (RFC 9110, 13.1): none when nothing is remembered. */
export const conditionalHeaders = (validators: Validators): Readonly<Record<string, string>> => {
  const etag = kept(validators.etag);
  const lastModified = kept(validators.lastModified);
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
};
