import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { codeOf } from './error-code';
import { type Unreachable, unreachable } from './unreachable';

/** The codings that we ask for: what `decompressor` below can undo. */
export const acceptEncoding = 'gzip, deflate, br';

const tellOutlet = 'Nothing to do here: it is tried again later. If it lasts, tell the outlet.';

class TooLarge extends Error {}

/**
 * Reads an answer to its end, decompressed. Bytes are counted as they come, before and after decompression, and the
 * reading stops at `maxBytes` or at the signal; the response is closed in every case.
 */
export const readBody = async (
  response: IncomingMessage,
  host: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<{ readonly kind: 'body'; readonly bytes: Uint8Array } | Unreachable> => {
  const coding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const chunks: Buffer[] = [];
  try {
    if (Number(response.headers['content-length']) > maxBytes) throw new TooLarge();
    const decompressed = await decompressor(coding, response, signal);
    if (decompressed === undefined) return unknownCoding(host, coding);
    await pipeline([response, atMost(maxBytes), ...decompressed, atMost(maxBytes), into(chunks)], { signal });
    return { kind: 'body', bytes: Buffer.concat(chunks) };
  } catch (error) {
    if (error instanceof TooLarge) return tooLarge(host, maxBytes);
    if (signal.aborted) return tooSlow(host);
    return brokenOff(host, codeOf(error) ?? '');
  } finally {
    response.destroy();
  }
};

/** The steps that undo a content coding: none for identity, undefined for one that we did not ask for. */
const decompressor = async (
  coding: string,
  response: Readable,
  signal: AbortSignal,
): Promise<Transform[] | undefined> => {
  if (coding === '' || coding === 'identity') return [];
  if (coding === 'gzip' || coding === 'x-gzip') return [createGunzip()];
  if (coding === 'br') return [createBrotliDecompress()];
  if (coding !== 'deflate') return undefined;
  // Some servers say deflate and leave out its zlib wrapper, whose first byte ends in 8 (RFC 1950).
  const first = await firstByte(response, signal);
  return first === undefined ? [] : [(first & 0x0f) === 8 ? createInflate() : createInflateRaw()];
};

const firstByte = async (stream: Readable, signal: AbortSignal): Promise<number | undefined> => {
  await once(stream, 'readable', { signal });
  const chunk: Buffer | null = stream.read(1);
  if (chunk !== null) stream.unshift(chunk);
  return chunk?.[0];
};

const atMost = (maxBytes: number): Transform => {
  let total = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      total += chunk.length;
      if (total > maxBytes) done(new TooLarge());
      else done(null, chunk);
    },
  });
};

const into = (chunks: Buffer[]): Writable =>
  new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });

const unknownCoding = (host: string, coding: string): Unreachable =>
  unreachable(`${host} compressed the document in a way that we did not ask for (${plain(coding)}).`, tellOutlet);

const tooLarge = (host: string, maxBytes: number): Unreachable =>
  unreachable(
    `${host} sent more than ${maxBytes} bytes (decompressed), which no feed needs.`,
    'Check that the address is that of a feed, and not of an archive or a film.',
  );

const tooSlow = (host: string): Unreachable =>
  unreachable(`${host} had not finished sending when the time was up.`, tellOutlet);

const brokenOff = (host: string, code: string): Unreachable => {
  if (code === 'Z_BUF_ERROR') return unreachable(`${host} sent a compressed document that ends too early.`, tellOutlet);
  if (/^(Z_|ERR_)/.test(code) && code !== 'ERR_STREAM_PREMATURE_CLOSE') {
    return unreachable(`${host} sent a compressed document that is damaged (${code}).`, tellOutlet);
  }
  return unreachable(`${host} closed the connection before the end of the document.`, tellOutlet);
};

/** A header's value in a sentence: short, and without anything that is not printable ASCII. */
const plain = (value: string): string => value.replace(/[^\x20-\x7e]/g, '?').slice(0, 40);
