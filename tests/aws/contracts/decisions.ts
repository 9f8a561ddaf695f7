import type { Decision, Decisions } from '../../../shared/storylines/decision';

/** A whole, valid decision; a test states what matters. */
export const aDecision = (says: Partial<Decision> = {}): Decision => ({
  storyline: 'talks',
  from: 'stalled',
  to: 'scheduled',
  at: '2026-01-30T12:00:00Z',
  recordedAt: '2026-01-30T12:05:00Z',
  why: 'independent reports of weight 1.00, where 1.15 is needed',
  held: { status: 'scheduled', because: [], against: [], hold: 'too-little', weight: 1, needs: 1.15 },
  ...says,
});

/** What every kind of Decisions does. */
export const decisionsContract = (name: string, make: () => Decisions | Promise<Decisions>): void => {
  describe(name, () => {
    it('gives the newest decisions of a storyline, newest first', async () => {
      const decisions = await make();
      const all = [
        aDecision(),
        aDecision({ at: '2026-01-30T14:00:00Z' }),
        aDecision({ at: '2026-01-30T13:00:00Z' }),
        aDecision({ storyline: 'exchanges', at: '2026-01-30T15:00:00Z' }),
      ];
      for (const decision of all) await decisions.keep(decision);

      expect(await decisions.newest('talks', 2)).toEqual([all[1], all[2]]);
      expect(await decisions.newest('talks', 0)).toEqual([]);
    });

    it('keeps the same decision once, however often it is taken', async () => {
      const decisions = await make();
      await decisions.keep(aDecision());
      await decisions.keep(aDecision({ recordedAt: '2026-01-30T12:10:00Z' }));

      expect(await decisions.newest('talks', 9)).toEqual([aDecision({ recordedAt: '2026-01-30T12:10:00Z' })]);
    });
  });
};
