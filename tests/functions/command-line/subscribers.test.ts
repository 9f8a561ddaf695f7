import type { OpenSubscribers, SmsAccount } from '../../../shared/alerts/subscribers';
import { memorySubscribers } from '../../memory/memory-subscribers';
import { runWith } from './a-world';

const fresh: SmsAccount = {
  kind: 'sms-account',
  spendLimitUsd: undefined,
  defaultType: undefined,
  inSandbox: true,
};

/** A deployed stage whose subscribers are kept in memory. */
const aStage = (account: SmsAccount = fresh) => {
  const { subscribers, confirm, tokens } = memorySubscribers();
  const openSubscribers: OpenSubscribers = async () => ({ kind: 'open', subscribers, smsAccount: async () => account });
  const withFiles = (files: Readonly<Record<string, string>>, ...argv: readonly string[]) =>
    runWith([...argv, '--stage', 'prod'], files, { openSubscribers });
  const storywatch = (...argv: readonly string[]) => withFiles({}, ...argv);
  return { storywatch, withFiles, confirm, tokens };
};

describe('subscribers of a stage', () => {
  it('are told what they want after they have confirmed, until they leave', async () => {
    const { storywatch, confirm } = aStage();

    const asked = await storywatch('subscribe', '--email', 'jane@example.org', '--storylines', 'talks');
    expect(asked.out).toMatch(/^j•••@example\.org has been sent a mail with a link/);
    expect((await storywatch('subscribers')).out).toMatch(/email +j•••@example\.org +pending +nothing until confirmed/);

    confirm('jane@example.org');
    expect((await storywatch('subscribers')).out).toMatch(/confirmed +all alerts of talks/);

    const changed = await storywatch('subscribe', '--email', 'jane@example.org', '--kinds', 'change,correction');
    expect(changed.out).toContain('now gets changes, corrections of all storylines');

    const left = await storywatch('unsubscribe', '--email', 'jane@example.org');
    expect([left.code, left.out]).toEqual([0, 'j•••@example.org gets no more alerts.\n']);
    expect((await storywatch('subscribers')).out).toBe('Nobody is subscribed.\n');
  });

  it('by SMS are told at once, however the number is written', async () => {
    const { storywatch } = aStage();

    const first = await storywatch('subscribe', '--sms', '+387 65 987-621');
    const again = await storywatch('subscribe', '--sms', '+38765987621');

    expect([first.code, again.code]).toEqual([0, 0]);
    expect(again.out).toContain('+387•••21 was subscribed already');
    expect(again.out).toContain('now gets changes, corrections, milestones of all storylines');
  });

  it('are taken from a list, in which people may note what they like', async () => {
    const { storywatch, withFiles } = aStage();
    const list =
      '# the desk\r\njane@example.org storylines=talks  kinds=change,correction # since May\n\n+38765987621\n';

    const { code, out } = await withFiles({ 'list.txt': list }, 'subscribe', '--from', 'list.txt');

    expect([code, out.split('\n').length]).toEqual([0, 3]);
    expect(out).not.toMatch(/jane|65987/);
    expect((await storywatch('subscribers')).out).toContain('+387•••21');
  });

  it.each([
    ['an address that is none', 'jane.example.org', 'line 2: write the phone number'],
    ['a slip in a storyline', 'ann@example.org storylines=tlaks', "line 2: there is no storyline 'tlaks'"],
    ['a wish that is none', 'ann@example.org talks', 'line 2: after the address write storylines='],
  ])('are not touched by a list with %s', async (_, wrong, said) => {
    const { storywatch, withFiles } = aStage();

    const { code, err } = await withFiles({ list: `jane@example.org\n${wrong}` }, 'subscribe', '--from', 'list');

    expect(code).toBe(1);
    expect(err.join('\n')).toContain(said);
    expect(err.join('\n')).not.toMatch(/ann@|jane/);
    expect((await storywatch('subscribers')).out).toBe('Nobody is subscribed.\n');
  });

  it('can be confirmed for, by the link that they were sent', async () => {
    const { withFiles, tokens } = aStage();
    const link =
      'https://sns.eu-central-1.amazonaws.com/confirmation.html?TopicArn=arn&Token=23fe&Endpoint=jane@example.org';

    const confirmed = await withFiles({ link }, 'confirm', 'link');
    const without = await withFiles({ link: 'no link' }, 'confirm', 'link');

    expect([confirmed.code, without.code, tokens]).toEqual([0, 1, ['23fe']]);
    expect(`${confirmed.out}${without.err.join('')}`).not.toContain('jane');
  });

  it('are listed as JSON, masked', async () => {
    const { storywatch } = aStage();
    await storywatch('subscribe', '--sms', '+38765987621', '--kinds', 'change');

    const { out } = await storywatch('subscribers', '--json');

    expect(JSON.parse(out)).toEqual([
      { protocol: 'sms', masked: '+387•••21', pending: false, wants: { storylines: [], kinds: ['change'] } },
    ]);
  });

  it.each([
    ['nobody', ['subscribe'], 'say who: --email <address> or --sms <number>'],
    ['both', ['subscribe', '--email', 'jane@example.org', '--sms', '+38765987621'], 'cannot be used with'],
    ['no address', ['subscribe', '--email', 'jane.example.org'], 'that is no e-mail address'],
    ['a number without its country', ['subscribe', '--sms', '065987621'], 'with + and the code of its country'],
    ['a number with a digit too few', ['unsubscribe', '--sms', '+3876598762'], 'no phone in +387 can have that number'],
    ['a slip in a storyline', ['subscribe', '--storylines', 'tlaks'], "no storyline 'tlaks': did you mean 'talks'?"],
    ['a slip in a kind', ['subscribe', '--kinds', 'chnage'], "no kind 'chnage': did you mean 'change'?"],
    ['a kind that nobody knows', ['subscribe', '--kinds', 'x'], 'there are change, correction, milestone, digest'],
  ])('are not touched on misuse: %s', async (_, argv, said) => {
    const { storywatch } = aStage();

    const { code, err, out } = await storywatch(...argv);

    expect(err.join('\n')).toContain(said);
    expect(`${out}${err.join('\n')}`).not.toMatch(/jane|65987/);
    expect(code).toBe(2);
  });

  it.each([
    ['no stage is named', ['subscribers'], '--stage'],
    ['a stage is named that cannot be', ['subscribers', '--stage', 'Prod!'], 'a stage is lower-case letters'],
  ])('cannot be found when %s', async (_, argv, said) => {
    const { code, err } = await runWith(argv);

    expect(err.join('\n')).toContain(said);
    expect(code).toBe(2);
  });

  it('cannot be found without AWS, which is said in one line', async () => {
    const { code, err } = await runWith(['subscribers', '--stage', 'prod']);

    expect(err).toEqual(['No AWS here. Give the test one.']);
    expect(code).toBe(1);
  });

  it('who leave without having come are said not to be there', async () => {
    const { storywatch } = aStage();

    const { code, err } = await storywatch('unsubscribe', '--email', 'jane@example.org');

    expect(err).toEqual(['j•••@example.org is not subscribed. `storywatch subscribers` lists who is.']);
    expect(code).toBe(1);
  });
});

describe('doctor of a stage', () => {
  const stageFindings = async (storywatch: ReturnType<typeof aStage>['storywatch']) => {
    const all: readonly { about: string; verdict: string; finding: string }[] = JSON.parse(
      (await storywatch('doctor', '--json')).out,
    );
    return all
      .filter(({ about }) => about === 'subscribers' || about === 'sms')
      .map(({ verdict, finding }) => `${verdict}: ${finding}`);
  };

  it('points out who gets nothing, and what keeps SMS from arriving', async () => {
    const { storywatch } = aStage();
    await storywatch('subscribe', '--email', 'jane@example.org');
    await storywatch('subscribe', '--sms', '+38765987621');

    const findings = await stageFindings(storywatch);

    expect(findings).toEqual([
      'good: 1 confirmed',
      expect.stringMatching(/^look: email j•••@example\.org is pending/),
      expect.stringMatching(/^look: the account is in the sandbox/),
      expect.stringMatching(/^look: at 1 USD a month/),
      expect.stringMatching(/^look: default type: Promotional/),
    ]);
  });

  it('is content with confirmed subscribers and an account that is ready', async () => {
    const { storywatch } = aStage({ ...fresh, spendLimitUsd: 20, defaultType: 'Transactional', inSandbox: false });
    await storywatch('subscribe', '--sms', '+38765987621');

    const findings = await stageFindings(storywatch);

    expect(findings.filter((finding) => !finding.startsWith('good'))).toEqual([]);
  });

  it('warns when nobody is told', async () => {
    const { storywatch } = aStage();

    const findings = await stageFindings(storywatch);

    expect(findings[0]).toMatch(/^wrong: nobody is told/);
  });
});
