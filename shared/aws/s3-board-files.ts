import { ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { BoardFiles } from '../board/board-files';
import type { AwsPlace } from './aws-place';

/** The S3 client that the board is written through: putting a file again changes nothing, so it may repeat. */
export const boardClient = ({ requestTimeoutMs = 5000, ...place }: AwsPlace): S3Client =>
  new S3Client({
    ...place,
    retryMode: 'standard',
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 1000, requestTimeout: requestTimeoutMs, throwOnRequestTimeout: true },
  });

/**
 * The board's files in an S3 bucket. S3 shows a reader either the old object or the new one. Its ETag is the MD5 of the
 * body only where objects are encrypted with S3's own keys, as infra/board-hosting.ts has it; with other keys every
 * file would seem different and be written each time.
 */
export const s3BoardFiles = (client: S3Client, bucket: string): BoardFiles => ({
  async digests() {
    const digests = new Map<string, string>();
    let next: string | undefined;
    do {
      const page = await client.send(new ListObjectsV2Command({ Bucket: bucket, ContinuationToken: next }));
      for (const { Key, ETag } of page.Contents ?? [])
        if (Key !== undefined && ETag !== undefined) digests.set(Key, ETag.replaceAll('"', ''));
      next = page.NextContinuationToken;
    } while (next !== undefined);
    return digests;
  },

  async put(path, { body, contentType, cacheControl }) {
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: path,
        Body: body,
        ContentType: contentType,
        CacheControl: cacheControl,
      }),
    );
  },
});
