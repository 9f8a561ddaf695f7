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

    it('lets exactly one of many racing callers claim a change', async () => {
      const changes = await make();
      await changes.record(aStoredChange());

      const outcomes = await Promise.all(Array.from({ length: 8 }, () => changes.claim('exchanges', 1, noon)));

      expect(outcomes.filter((outcome) => outcome === 'claimed')).toHaveLength(1);
      expect(await changes.get('exchanges', 1)).toEqual(aStoredChange({ alert: { claimedAt: noon } }));
    });

    it('remembers when a claimed change was sent, and as which message', async () => {
      const changes = await make();
      await changes.record(aStoredChange());
      await changes.claim('exchanges', 1, noon);

      await changes.markSent('exchanges', 1, '2026-01-30T12:06:01Z', 'm-1');

      const alert = { claimedAt: noon, sentAt: '2026-01-30T12:06:01Z', messageId: 'm-1' };
      expect(await changes.get('exchanges', 1)).toEqual(aStoredChange({ alert }));
      expect(await changes.claim('exchanges', 1, noon)).toBe('taken');
    });

    it('throws for a claim on a change that is not there, and for marking one that nobody claimed', async () => {
      const changes = await make();
      await changes.record(aStoredChange());

      await expect(changes.claim('exchanges', 7, noon)).rejects.toThrow('exchanges 7');
      await expect(changes.markSent('exchanges', 1, noon, 'm-1')).rejects.toThrow('exchanges 1');
      expect(await changes.get('exchanges', 7)).toBeUndefined();
    });
  });
};
