import { ListObjectsV2Command, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
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

  async put(path, { body, contentType, cacheControl }, seen) {
    const put = client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: path,
        Body: body,
        ContentType: contentType,
        CacheControl: cacheControl,
        ...(seen === undefined ? { IfNoneMatch: '*' } : { IfMatch: `"${seen}"` }),
      }),
    );
    return put.then(() => 'written', overtaken);
  },
});

/** Another write was quicker: it is done (412), or under way (409). So it seems, too, when our own answer got lost. */
const overtaken = (error: unknown): 'overtaken' => {
  const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
  if (status === 412 || status === 409) return 'overtaken';
  throw error;
};
