import { type AlertWorld, sendAlert } from '../../../functions/send-alerts/send-alert';
import type { Alert, Published } from '../../../shared/alerts/alert';
import type { Change } from '../../../shared/storylines/change';
import { memoryChanges } from '../../memory/memory-changes';
import { bridge } from '../assess-storylines/a-storyline';

const now = '2026-01-26T08:00:00Z';
const twoMinutesOn = '2026-01-26T08:02:00Z';

const aChange = (about: Partial<Change> = {}): Change => ({
  storyline: bridge.id,
  number: 1,
  from: 'open',
  to: 'closed',
  at: '2026-01-26T07:00:00Z',
  recordedAt: now,
  key: true,
  why: 'three reports',
  because: [],
  facts: {},
  ...about,
});

/** A world with one recorded change, whose publisher keeps what it is given. */
const aWorld = async (change: Change, publish: () => Published = () => ({ kind: 'sent', messageId: 'm-1' })) => {
  const changes = memoryChanges();
  await changes.record(change);
  const published: Alert[] = [];
  const world: AlertWorld = {
    changes,
    storylines: [bridge],
    boardUrl: undefined,
    async publishAlert(alert) {
      const outcome = publish();
      published.push(alert);
      return outcome;
    },
  };
  return { world, changes, published };
};

describe('telling a change', () => {
  it('publishes one alert and marks the change as sent', async () => {
    const { world, changes, published } = await aWorld(aChange());

    const told = await sendAlert(world, aChange(), now);

    expect(told).toEqual({ kind: 'sent', messageId: 'm-1' });
    expect(published.map(({ attributes }) => attributes)).toEqual([
      { storyline: 'bridge', kind: 'change', status: 'closed' },
    ]);
    expect((await changes.get('bridge', 1))?.alert).toMatchObject({ claimedAt: now, sentAt: now, messageId: 'm-1' });
  });

  it('publishes nothing for a change that is no news', async () => {
    const { world, published } = await aWorld(aChange({ key: false }));

    const told = await sendAlert(world, aChange({ key: false }), now);

    expect(told).toEqual({ kind: 'not-key' });
    expect(published).toEqual([]);
  });

  it('publishes nothing the second time', async () => {
    const { world, published } = await aWorld(aChange());
    await sendAlert(world, aChange(), now);

    const told = await sendAlert(world, aChange(), '2026-01-27T08:00:00Z');

    expect(told).toEqual({ kind: 'told-already' });
    expect(published).toHaveLength(1);
  });

  it('leaves a change alone that another run has just claimed', async () => {
    const { world, changes, published } = await aWorld(aChange());
    await changes.claim('bridge', 1, now);

    const told = await sendAlert(world, aChange(), '2026-01-26T08:01:00Z');

    expect(told).toEqual({ kind: 'in-hand', claimedAt: now });
    expect(published).toEqual([]);
  });

  it('puts a change in doubt that a run claimed and died over, once, and publishes nothing', async () => {
    const { world, changes, published } = await aWorld(aChange());
    await changes.claim('bridge', 1, now);

    const told = [await sendAlert(world, aChange(), twoMinutesOn), await sendAlert(world, aChange(), twoMinutesOn)];

    expect(told).toMatchObject([{ kind: 'maybe-sent' }, { kind: 'in-doubt', maybeSentAt: twoMinutesOn }]);
    expect((await changes.get('bridge', 1))?.alert).toMatchObject({ claimedAt: now, maybeSentAt: twoMinutesOn });
    expect(published).toEqual([]);
  });

  it.each([
    ['SNS turned it away', { kind: 'turned-away', reason: 'It is throttling.' }, 'sent'],
    ['SNS refused it', { kind: 'refused', reason: 'No such topic.', advice: 'Deploy again.' }, 'sent'],
    ['nobody knows whether it went out', { kind: 'unclear', reason: 'No answer.' }, 'in-doubt'],
  ] as const)('when %s, writes it down, and the next run acts on that', async (_, outcome, next) => {
    const outcomes: Published[] = [outcome];
    const { world, changes } = await aWorld(aChange(), () => outcomes.pop() ?? { kind: 'sent', messageId: 'm-2' });

    const told = await sendAlert(world, aChange(), now);

    expect(told).toEqual(outcome.kind === 'unclear' ? { kind: 'maybe-sent', reason: 'No answer.' } : outcome);
    const telling = (await changes.get('bridge', 1))?.alert;
    expect(telling).toMatchObject({ claimedAt: now, trouble: expect.stringContaining(outcome.reason) });
    expect(telling?.sentAt).toBeUndefined();
    expect(await sendAlert(world, aChange(), now)).toMatchObject({ kind: next });
  });

  it('passes over a change of a storyline that is no longer followed', async () => {
    const { world } = await aWorld(aChange({ storyline: 'ferry' }));

    const told = await sendAlert(world, aChange({ storyline: 'ferry' }), now);

    expect(told).toEqual({ kind: 'unknown-storyline' });
  });

  it('tells of neither a change that was taken back before anybody was told, nor of its correction', async () => {
    const { world, changes, published } = await aWorld(aChange());
    const correction = aChange({ number: 2, from: 'closed', to: 'open', corrects: { number: 1, reason: 'withdrawn' } });
    await changes.record(correction);

    const told = [await sendAlert(world, aChange(), now), await sendAlert(world, correction, now)];

    expect(told).toEqual([{ kind: 'withheld' }, { kind: 'withheld' }]);
    expect(published).toEqual([]);
  });

  it('corrects a change that was told, or whose telling broke off where it may have gone out', async () => {
    const { world, changes, published } = await aWorld(aChange());
    await changes.claim('bridge', 1, now);
    const correction = aChange({ number: 2, from: 'closed', to: 'open', corrects: { number: 1, reason: 'denied' } });
    await changes.record(correction);

    await sendAlert(world, correction, '2026-01-26T09:00:00Z');

    expect(published.map(({ attributes }) => attributes.kind)).toEqual(['correction']);
  });
});
