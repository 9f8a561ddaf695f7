import { ListObjectsV2Command, PutObjectCommand, S3ServiceException } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { boardClient, s3BoardFiles } from '../../shared/aws/s3-board-files';

const client = boardClient({ region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
const s3 = mockClient(client);
const file = { body: 'ž', contentType: 'text/html', cacheControl: 'max-age=60' };
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
    s3.on(PutObjectCommand).resolves({});

    const outcome = await files.put('index.html', file, '0a');

    expect(outcome).toBe('written');
    expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toEqual({
      Bucket: 'board',
      Key: 'index.html',
      Body: 'ž',
      ContentType: 'text/html',
      CacheControl: 'max-age=60',
      IfMatch: '"0a"',
    });
  });

  it('are put where nothing was only as long as nothing is', async () => {
    s3.on(PutObjectCommand).resolves({});

    await files.put('index.html', file, undefined);

    expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toMatchObject({ IfNoneMatch: '*' });
  });

  it.each([
    ['has been written meanwhile', 412, 'overtaken'],
    ['is being written', 409, 'overtaken'],
    ['may not be written', 403, 'AccessDenied'],
  ])('say when one %s', async (_, httpStatusCode, outcome) => {
    const name = httpStatusCode === 403 ? 'AccessDenied' : 'PreconditionFailed';
    const refusal = { name, message: name, $fault: 'client', $metadata: { httpStatusCode } } as const;
    s3.on(PutObjectCommand).rejects(new S3ServiceException(refusal));

    const put = files.put('index.html', file, '0a').catch((error: Error) => error.name);

    expect(await put).toBe(outcome);
  });
});
