import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { AwsTrouble } from '../alerts/subscribers';
import { awsTrouble } from './aws-trouble';

/** Whose credentials these are, and in which region they are used. */
export type Caller = { readonly kind: 'caller'; readonly account: string; readonly region: string };

/** Asks AWS which account it is, which takes no right at all; answers what is wrong with credentials or region. */
export const callerAccount = async (
  client: STSClient = new STSClient({ maxAttempts: 2 }),
): Promise<Caller | AwsTrouble> => {
  try {
    const { Account = 'unknown' } = await client.send(new GetCallerIdentityCommand({}));
    return { kind: 'caller', account: Account, region: await client.config.region() };
  } catch (error) {
    const trouble = awsTrouble(error, { service: 'AWS', action: 'sts:GetCallerIdentity' });
    if (trouble === undefined) throw error;
    return trouble;
  }
};
