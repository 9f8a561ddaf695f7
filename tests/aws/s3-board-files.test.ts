import { ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { boardClient, s3BoardFiles } from '../../shared/aws/s3-board-files';

const client = boardClient({ region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
const s3 = mockClient(client);
const files = s3BoardFiles(client, 'board');

describe('the board’s files in S3', () => {
  beforeEach(() => s3.reset());

  it('are all known by their digests, page after page', async () => {
    s3.on(ListObjectsV2Command)
      .resolvesOnce({ Contents: [{ Key: 'index.html', ETag: '"0a"' }], NextContinuationToken: 'more' })
      .resolvesOnce({ Contents: [{ Key: '404.html', ETag: '"0b"' }] });

    const digests = await files.digests();

    expect([...digests]).toEqual([
      ['index.html', '0a'],
      ['404.html', '0b'],
    ]);
    expect(s3.commandCalls(ListObjectsV2Command)[1]?.args[0].input.ContinuationToken).toBe('more');
  });

  it('are none in an empty bucket', async () => {
    s3.on(ListObjectsV2Command).resolves({});

    expect(await files.digests()).toEqual(new Map());
  });

  it('are put with what they are, and how long they may be kept', async () => {
    await files.put('index.html', { body: 'ž', contentType: 'text/html', cacheControl: 'max-age=60' });

    expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toEqual({
      Bucket: 'board',
      Key: 'index.html',
      Body: 'ž',
      ContentType: 'text/html',
      CacheControl: 'max-age=60',
    });
  });
});
