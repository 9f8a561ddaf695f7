import type { Change, Changes } from '../../../shared/storylines/change';

export const aStoredChange = (says: Partial<Change> = {}): Change => ({
  storyline: 'exchanges',
  number: 1,
  from: 'ongoing',
  to: 'suspended',
  at: '2026-01-30T12:00:00Z',
  recordedAt: '2026-01-30T12:05:00Z',
  key: true,
  why: 'said by a party itself',
  because: [],
  facts: {},
  ...says,
});

const noon = '2026-01-30T12:06:00Z';
const later = '2026-01-30T12:06:01Z';

/** What every kind of Changes does. */
export const changesContract = (name: string, make: () => Changes | Promise<Changes>): void => {
  describe(name, () => {
    it('records a change under its number and gives it back', async () => {
      const changes = await make();

      const change = aStoredChange({ against: [], byClock: true, corrects: { number: 1, reason: 'denied' } });

      const outcome = await changes.record(change);

      expect(outcome).toBe('recorded');
      expect(await changes.get('exchanges', 1)).toEqual(change);
      expect(await changes.get('exchanges', 2)).toBeUndefined();
    });

    it('gives a number to one of two racing callers, and keeps what that one wrote', async () => {
      const changes = await make();
      const rivals = [aStoredChange({ to: 'suspended' }), aStoredChange({ to: 'quiet' })];

      const outcomes = await Promise.all(rivals.map((change) => changes.record(change)));

      expect([...outcomes].sort()).toEqual(['recorded', 'taken']);
      expect(await changes.get('exchanges', 1)).toEqual(rivals[outcomes.indexOf('recorded')]);
    });

    it('gives the newest changes of one storyline first, in order of their numbers', async () => {
      const changes = await make();
      for (const number of [9, 1, 10, 2]) await changes.record(aStoredChange({ number }));
      await changes.record(aStoredChange({ storyline: 'talks', number: 11 }));

      const found = await Promise.all([changes.newest('exchanges', 3), changes.newest('exchanges', 0)]);

      expect(found.map((list) => list.map((change) => change.number))).toEqual([[10, 9, 2], []]);
    });

    it('lets exactly one of many racing callers claim a change, and shows the others who has it', async () => {
      const changes = await make();
      await changes.record(aStoredChange());

      const outcomes = await Promise.all(Array.from({ length: 8 }, () => changes.claim('exchanges', 1, noon)));

      expect(outcomes.filter(({ kind }) => kind === 'claimed')).toHaveLength(1);
      expect(outcomes).toContainEqual({ kind: 'taken', telling: { claimedAt: noon } });
      expect(await changes.get('exchanges', 1)).toEqual(aStoredChange({ alert: { claimedAt: noon } }));
    });

    it('remembers when a claimed change was sent, and as which message', async () => {
      const { changes, claim } = await claimed(make);

      await changes.markSent(claim, later, 'm-1');

      const alert = { claimedAt: noon, sentAt: later, messageId: 'm-1' };
      expect(await changes.get('exchanges', 1)).toEqual(aStoredChange({ alert }));
      expect(await changes.claim('exchanges', 1, later)).toEqual({ kind: 'taken', telling: alert });
      expect(await changes.markMaybeSent(aStoredChange(), noon, later, 'no answer')).toBe('settled');
    });

    it('lets a change that was given back be claimed anew, and the one before no longer settle it', async () => {
      const { changes, claim } = await claimed(make);

      await changes.release(claim, later, 'SNS is throttling');

      const alert = { claimedAt: noon, releasedAt: later, trouble: 'SNS is throttling' };
      expect(await changes.get('exchanges', 1)).toEqual(aStoredChange({ alert }));
      expect(await changes.markMaybeSent(aStoredChange(), noon, later, 'no answer')).toBe('settled');
      expect(await changes.claim('exchanges', 1, later)).toMatchObject({ kind: 'claimed' });
      await expect(changes.markSent(claim, later, 'm-1')).rejects.toThrow('another');
      expect(await changes.get('exchanges', 1)).toEqual(aStoredChange({ alert: { claimedAt: later } }));
    });

    it('puts a telling in doubt once, by what was read of it, and lets nobody claim it after that', async () => {
      const { changes, claim } = await claimed(make);

      const outcomes = [
        await changes.markMaybeSent(aStoredChange(), '2026-01-30T12:00:00Z', later, 'of another claim'),
        await changes.markMaybeSent(aStoredChange(), noon, later, 'no answer'),
        await changes.markMaybeSent(aStoredChange(), noon, later, 'no answer'),
      ];

      const alert = { claimedAt: noon, maybeSentAt: later, trouble: 'no answer' };
      expect(outcomes).toEqual(['settled', 'marked', 'settled']);
      expect(await changes.get('exchanges', 1)).toEqual(aStoredChange({ alert }));
      expect(await changes.claim('exchanges', 1, later)).toEqual({ kind: 'taken', telling: alert });
      await changes.markSent(claim, later, 'm-1');
      expect(await changes.get('exchanges', 1)).toMatchObject({ alert: { ...alert, sentAt: later } });
    });

    it('is taken on once more on purpose by one of two who read the same, and what is known of it stays', async () => {
      const { changes } = await claimed(make);
      await changes.markMaybeSent(aStoredChange(), noon, later, 'no answer');
      const seen = (await changes.get('exchanges', 1)) ?? aStoredChange();

      const outcomes = [await changes.reclaim(seen, later), await changes.reclaim(seen, later)];

      expect(outcomes).toMatchObject([{ kind: 'claimed' }, { kind: 'taken' }]);
      expect((await changes.get('exchanges', 1))?.alert).toEqual({ claimedAt: later, maybeSentAt: later });
      const [first] = outcomes;
      if (first?.kind === 'claimed') await changes.release(first.claim, later, 'refused');
      expect(await changes.claim('exchanges', 1, later)).toMatchObject({ kind: 'taken' });
    });

    it('can be taken on on purpose where nobody has', async () => {
      const changes = await make();
      await changes.record(aStoredChange());

      const outcome = await changes.reclaim(aStoredChange(), noon);

      expect(outcome).toMatchObject({ kind: 'claimed' });
      expect((await changes.get('exchanges', 1))?.alert).toEqual({ claimedAt: noon });
    });

    it('throws for a claim on a change that is not there, and for settling one that was not claimed', async () => {
      const changes = await make();
      await changes.record(aStoredChange());
      const nobodys = { storyline: 'exchanges', number: 1, mark: 'made up' };

      await expect(changes.claim('exchanges', 7, noon)).rejects.toThrow('exchanges 7');
      await expect(changes.markSent(nobodys, noon, 'm-1')).rejects.toThrow('exchanges 1');
      expect(await changes.get('exchanges', 7)).toBeUndefined();
    });
  });
};

const claimed = async (make: () => Changes | Promise<Changes>) => {
  const changes = await make();
  await changes.record(aStoredChange());
  const outcome = await changes.claim('exchanges', 1, noon);
  if (outcome.kind !== 'claimed') throw new Error('nobody else claims it here');
  return { changes, claim: outcome.claim };
};
