import type { Status, Statuses } from '../../../shared/storylines/status';

const aStoredStatus = (says: Partial<Status> = {}): Status => ({
  storyline: 'talks',
  status: 'stalled',
  since: '2026-01-30T12:00:00Z',
  facts: { nextRoundOn: '2026-02-01' },
  contested: false,
  confidence: 0.8,
  because: [],
  lastChange: 1,
  assessedAt: '2026-01-30T12:05:00Z',
  ...says,
});

/** What every kind of Statuses does. */
export const statusesContract = (name: string, make: () => Statuses | Promise<Statuses>): void => {
  describe(name, () => {
    it('knows no status of a storyline that was never moved', async () => {
      const statuses = await make();

      expect(await statuses.get('talks')).toBeUndefined();
    });

    it.each([
      ['a first row, expected to be none', undefined, 0, 'moved'],
      ['a first row, where another was expected', undefined, 3, 'stale'],
      ['a row without a change, expected to be so', 0, 0, 'moved'],
      ['a row with the change expected', 4, 4, 'moved'],
      ['a row that has gone on', 5, 4, 'stale'],
      ['a row that was expected to be none', 5, 0, 'stale'],
    ])('moves only from the change expected: %s', async (_, lastChange, expected, outcome) => {
      const statuses = await make();
      const before = lastChange === undefined ? undefined : aStoredStatus({ lastChange: 0 });
      if (before !== undefined) await statuses.move(before, 0);
      const current = lastChange === undefined ? undefined : aStoredStatus({ lastChange });
      if (current !== undefined) await statuses.move(current, 0);
      const next = aStoredStatus({ status: 'agreed', lastChange: expected + 1 });

      const moved = await statuses.move(next, expected);

      expect(moved).toBe(outcome);
      expect(await statuses.get('talks')).toEqual(outcome === 'moved' ? next : current);
    });

    it('lets one of two racing callers move', async () => {
      const statuses = await make();
      const rivals = [aStoredStatus({ status: 'agreed' }), aStoredStatus({ status: 'broken-off' })];

      const outcomes = await Promise.all(rivals.map((next) => statuses.move(next, 0)));

      expect([...outcomes].sort()).toEqual(['moved', 'stale']);
      expect(await statuses.get('talks')).toEqual(rivals[outcomes.indexOf('moved')]);
    });
  });
};
