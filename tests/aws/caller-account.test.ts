import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { mockClient } from 'aws-sdk-client-mock';
import { callerAccount } from '../../shared/aws/caller-account';

describe('callerAccount', () => {
  const client = new STSClient({ region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
  const sts = mockClient(client);
  beforeEach(() => sts.reset());

  it('says whose credentials these are', async () => {
    sts.on(GetCallerIdentityCommand).resolves({ Account: '000000000000' });

    expect(await callerAccount(client)).toEqual({ kind: 'caller', account: '000000000000', region: 'eu-central-1' });
  });

  it('says what to do when AWS does not know them', async () => {
    sts.on(GetCallerIdentityCommand).rejects(Object.assign(new Error('no'), { name: 'InvalidClientTokenId' }));

    expect(await callerAccount(client)).toMatchObject({
      kind: 'trouble',
      advice: expect.stringContaining('aws sso login'),
    });
  });

  it('throws when AWS is broken', async () => {
    sts.on(GetCallerIdentityCommand).rejects(new Error('broken'));

    await expect(callerAccount(client)).rejects.toThrow('broken');
  });
});
