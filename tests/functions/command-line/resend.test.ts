import type { CommandWorld } from '../../../functions/command-line/command-world';
import type { Alert, Published } from '../../../shared/alerts/alert';
import type { Change } from '../../../shared/storylines/change';
import { aChange } from '../../alerts/a-change';
import { memoryChanges } from '../../memory/memory-changes';
import { aStore, runWith } from './a-world';

const now = '2026-01-31T00:00:00Z';
const sent: Published = { kind: 'sent', messageId: 'm-9' };

/** A change whose telling has come as far as `told` brings it, and a topic that answers. */
const aTopic = async (change: Change, answer: Published = sent) => {
  const changes = memoryChanges();
  await changes.record(change);
  const published: Alert[] = [];
  const publishAlert = async (alert: Alert) => {
    published.push(alert);
    return answer;
  };
  const openTelling: CommandWorld['openTelling'] = async () => ({
    kind: 'open',
    telling: { changes, publishAlert, boardUrl: 'https://board.example.org/', now, close: async () => {} },
  });
  const resend = (argv: readonly string[], over: Partial<CommandWorld> = {}) =>
    runWith(['resend', 'talks#3', ...argv], {}, { openTelling, ...over });
  return { changes, published, resend };
};

const claimedAt = '2026-01-30T17:43:00Z';
const inDoubt = aChange({ alert: { claimedAt, maybeSentAt: '2026-01-30T17:45:00Z' } });

describe('resend', () => {
  it('sends a change in doubt once more, marked with its number, and counts it as told', async () => {
    const { changes, published, resend } = await aTopic(inDoubt);

    const { code, out } = await resend(['--yes']);

    expect([code, out]).toEqual([0, 'talks#3 was sent, as message m-9.\n']);
    expect(published).toHaveLength(1);
    expect(published[0]?.subject).toMatch(/^Again \(talks#3\): Storywatch: Talks now stalled/);
    expect(published[0]?.email).toMatch(/^Sent again on purpose: change talks#3\./);
    expect(published[0]?.sms).toMatch(/^Storywatch again \(talks#3\): Talks is stalled\. [ -~]{0,120}$/);
    expect(published[0]?.email).toContain('https://board.example.org/changes/talks-000003.html');
    expect((await changes.get('talks', 3))?.alert).toMatchObject({ sentAt: now, messageId: 'm-9' });
  });

  it('sends one that surely nobody has had as if it were the first time', async () => {
    const { published, resend } = await aTopic(aChange());

    await resend(['--yes']);

    expect(published[0]?.subject).toMatch(/^Storywatch: Talks now stalled/);
  });

  it('asks first, and takes anything but yes for a no', async () => {
    const { published, resend } = await aTopic(inDoubt);
    const questions: string[] = [];
    const asks = async (question: string) => {
      questions.push(question);
      return false;
    };

    const { code, out } = await resend([], { asks });

    expect([code, out, published]).toEqual([0, 'Nothing was sent.\n', []]);
    expect(questions).toEqual([expect.stringContaining('talks#3 (scheduled → stalled)')]);
  });

  it('sends nothing with --arrived, and counts it as told', async () => {
    const { changes, published, resend } = await aTopic(inDoubt);

    await resend(['--arrived', '--yes']);

    expect(published).toEqual([]);
    expect((await changes.get('talks', 3))?.alert).toMatchObject({ sentAt: now, maybeSentAt: expect.any(String) });
  });

  it.each([
    ['there is nobody to ask', inDoubt, [], /say --yes/],
    ['it is no news', aChange({ key: false }), ['--yes'], /no news/],
    ['there is no such change', aChange({ number: 7 }), ['--yes'], /no change talks#3/],
    ['it is in hand', aChange({ alert: { claimedAt: '2026-01-30T23:59:00Z' } }), ['--yes'], /two minutes/],
  ])('fails and sends nothing when %s', async (_, change, argv, says) => {
    const { published, resend } = await aTopic(change);

    const { code, err } = await resend(argv);

    expect([code, err, published]).toEqual([1, [expect.stringMatching(says)], []]);
  });

  it.each([
    [
      'refused',
      { kind: 'refused', reason: 'No such topic.', advice: 'Deploy.' },
      /not sent\. No such topic\. Deploy\./,
    ],
    ['turned away', { kind: 'turned-away', reason: 'Throttled.' }, /not sent\. Throttled\. Try again/],
    ['unclear', { kind: 'unclear', reason: 'No answer.' }, /may have been sent\. No answer\./],
  ] as const)('says when it is %s, and leaves the change in doubt', async (_, answer, says) => {
    const { changes, resend } = await aTopic(inDoubt, answer);

    const { code, err } = await resend(['--yes']);

    expect([code, err]).toEqual([1, [expect.stringMatching(says)]]);
    expect((await changes.get('talks', 3))?.alert).toMatchObject({ maybeSentAt: expect.any(String) });
    expect(await changes.claim('talks', 3, now)).toMatchObject({ kind: 'taken' });
  });

  it('is misuse for what is no change', async () => {
    expect(await runWith(['resend', 'talks'])).toMatchObject({ code: 2 });
  });
});

describe('changes --untold', () => {
  it('lists what was not told or maybe not, why, and what to do', async () => {
    const changes = memoryChanges();
    const tellings = [
      undefined,
      inDoubt.alert,
      { claimedAt, releasedAt: claimedAt, trouble: 'No such topic.' },
      { claimedAt },
    ];
    for (const [index, alert] of [...tellings, { claimedAt, sentAt: claimedAt }].entries())
      await changes.record(aChange({ number: index + 1, ...(alert && { alert }) }));
    await changes.record(aChange({ number: 6, key: false }));
    // Taken back before anybody was told, and what takes it back: withheld on purpose.
    await changes.record(aChange({ number: 7, from: 'stalled', to: 'agreed' }));
    await changes.record(
      aChange({ number: 8, from: 'agreed', to: 'stalled', corrects: { number: 7, reason: 'denied' } }),
    );
    const openStored: CommandWorld['openStored'] = async () => ({
      kind: 'open',
      world: { ...aStore(), changes, now, close: async () => {} },
    });

    const { out } = await runWith(['changes', '--untold', '--json'], {}, { openStored });
    const { out: text } = await runWith(['changes', '--untold'], {}, { openStored });

    const listed: { change: string; telling: string }[] = JSON.parse(out);
    expect(listed.map(({ change, telling }) => `${change} ${telling}`)).toEqual([
      'talks#4 being-told',
      'talks#3 untold',
      'talks#2 maybe-sent',
      'talks#1 untold',
    ]);
    expect(text.replace(/\s+/g, ' ')).toContain('No such topic. The clock tries it again for a day');
    expect(text.replace(/\s+/g, ' ')).toContain("storywatch resend 'talks#2' --arrived");
  });
});
