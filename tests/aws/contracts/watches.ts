import type { Watches } from '../../../shared/troubles/watch';

const silent = { heading: 'a feed is silent', of: 'afp-en', since: '2026-01-30T06:00:00Z' };

/** What every kind of Watches does. */
export const watchesContract = (name: string, make: () => Watches | Promise<Watches>): void => {
  describe(name, () => {
    it('knows nothing before anybody has looked', async () => {
      expect(await (await make()).get()).toEqual({ troubles: [], moves: 0 });
    });

    it('keeps what it was moved to', async () => {
      const watches = await make();

      const claimed = await watches.move(await watches.get(), { troubles: [], claimedAt: '2026-01-30T06:00:00Z' });
      if (claimed === 'stale') throw new Error('nobody else has moved it');
      await watches.move(claimed, { troubles: [silent] });

      expect(await watches.get()).toEqual({ troubles: [silent], moves: 2 });
    });

    it('is moved by one of two who read it at once, the first time and later', async () => {
      const watches = await make();
      for (const moves of [1, 2]) {
        const read = await watches.get();

        const moved = await Promise.all([
          watches.move(read, { troubles: [silent] }),
          watches.move(read, { troubles: [] }),
        ]);

        expect(moved.filter((one) => one === 'stale')).toHaveLength(1);
        expect((await watches.get()).moves).toBe(moves);
      }
    });
  });
};
