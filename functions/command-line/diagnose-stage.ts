import type { AwsTrouble, SmsAccount, SubscriberList } from '../../shared/alerts/subscribers';
import type { CommandWorld } from './command-world';
import { diagnoseStored } from './diagnose-stored';
import type { Finding } from './finding';
import { usualDirectory } from './stored';

/**
 * What there is to say about a deployed stage: what its tables hold, whom its alerts reach, and what the account allows
 * for SMS. Sets nothing.
 */
export const diagnoseStage = async (world: CommandWorld, stage: string): Promise<readonly Finding[]> => {
  const opened = await world.openSubscribers(stage);
  if (opened.kind === 'trouble') return [troubleFinding(`stage ${stage}`, opened)];
  const list = await opened.subscribers.list();
  const account = await opened.smsAccount();
  return [
    ...(await diagnoseStored(world, { directory: usualDirectory, stage })),
    ...(list.kind === 'trouble' ? [troubleFinding('subscribers', list)] : subscriberFindings(list)),
    ...(account.kind === 'trouble' ? [troubleFinding('sms', account)] : smsFindings(account, list)),
  ];
};

const troubleFinding = (about: string, { reason, advice }: AwsTrouble): Finding => ({
  about,
  verdict: 'wrong',
  finding: `${reason} ${advice}`,
});

const subscriberFindings = ({ subscribers }: SubscriberList): readonly Finding[] => {
  const confirmed = subscribers.filter(({ pending }) => !pending);
  return [
    confirmed.length > 0
      ? { about: 'subscribers', verdict: 'good', finding: `${confirmed.length} confirmed` }
      : { about: 'subscribers', verdict: 'wrong', finding: 'nobody is told: `storywatch subscribe` adds somebody' },
    ...subscribers
      .filter(({ pending }) => pending)
      .map(
        ({ protocol, masked }): Finding => ({
          about: 'subscribers',
          verdict: 'look',
          finding: `${protocol} ${masked} is pending and gets nothing: its link was never followed, or a link that ends it was. Subscribe it again.`,
        }),
      ),
  ];
};

const smsFindings = (account: SmsAccount, list: SubscriberList | AwsTrouble): readonly Finding[] => {
  const used = list.kind === 'subscribers' && list.subscribers.some(({ protocol }) => protocol === 'sms');
  const { inSandbox, defaultType = 'Promotional, as nobody has set it', spendLimitUsd = 1 } = account;
  // Without subscribers by SMS there is nothing that could go wrong.
  const finding = (good: boolean, text: string): Finding => ({
    about: 'sms',
    verdict: good || !used ? 'good' : 'look',
    finding: text,
  });
  return [
    inSandbox
      ? finding(false, 'the account is in the sandbox: only verified numbers get SMS (docs/deploying.md)')
      : finding(true, 'the account is out of the sandbox'),
    finding(spendLimitUsd > 1, `at ${spendLimitUsd} USD a month SNS stops sending without a word`),
    finding(defaultType === 'Transactional', `default type: ${defaultType}; Transactional is delivered more reliably`),
  ];
};
