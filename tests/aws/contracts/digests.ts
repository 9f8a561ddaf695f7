import type { Digests } from '../../../shared/alerts/digests';

const day = '2026-01-30';
const now = '2026-01-31T06:00:00Z';

/** What every kind of Digests does. */
export const digestsContract = (name: string, make: () => Digests | Promise<Digests>): void => {
  describe(name, () => {
    it('gives each day to exactly one caller, sent or not', async () => {
      const digests = await make();

      const [first, second] = await Promise.all([digests.claim(day, now), digests.claim(day, now)]);
      const claimed = [first, second].filter((claim) => claim !== undefined);
      expect(claimed).toMatchObject([{ day }]);
      for (const claim of claimed) await digests.markSent(claim, now, 'm-1');

      expect(await digests.claim(day, now)).toBeUndefined();
      expect(await digests.claim('2026-01-31', now)).toMatchObject({ day: '2026-01-31' });
    });

    it('gives a day that was given back to the next, once, and the first has no say in it any more', async () => {
      const digests = await make();
      const first = await digests.claim(day, now);
      if (first === undefined) throw new Error('nobody has claimed it yet');
      await digests.release(first, now, 'Throttled.');

      expect(await digests.claim(day, now)).toMatchObject({ day });
      expect(await digests.claim(day, now)).toBeUndefined();
      await expect(digests.markSent(first, now, 'm-1')).rejects.toThrow('claimed by another');
    });
  });
};
