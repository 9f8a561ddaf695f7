import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';
import { feedDate } from './first-week/feed-date';
import type { FeedDocument } from './first-week/week-feeds';

/** One HTTP answer, ready to be sent. */
export type Answer = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer | undefined;
};

/**
 * Answers a GET for a document as RFC 9110 (8.8, 13) asks: 304 when the reader's copy is still good, whole otherwise,
 * gzip when accepted. The ETag is weak because it is the same with and without compression.
 */
export const answerWith = (document: FeedDocument, asked: IncomingHttpHeaders): Answer => {
  const etag = `W/"${createHash('sha256').update(document.bytes).digest('hex').slice(0, 32)}"`;
  const lastModified = feedDate(document.changedAt);
  const headers = { etag, 'last-modified': lastModified, vary: 'accept-encoding' };
  if (hasGoodCopy(asked, etag, document.changedAt)) return { status: 304, headers, body: undefined };

  const fresh = { ...headers, 'content-type': document.contentType };
  return /\bgzip\b/.test(`${asked['accept-encoding']}`)
    ? { status: 200, headers: { ...fresh, 'content-encoding': 'gzip' }, body: gzipSync(document.bytes) }
    : { status: 200, headers: fresh, body: document.bytes };
};

const hasGoodCopy = (asked: IncomingHttpHeaders, etag: string, changedAt: string): boolean => {
  const tags = asked['if-none-match'];
  if (tags !== undefined) return tags.includes(etag.replace('W/', ''));
  const since = asked['if-modified-since'];
  return since !== undefined && Date.parse(changedAt) <= Date.parse(since);
};
