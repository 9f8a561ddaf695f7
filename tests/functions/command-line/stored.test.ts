import { outlets } from '../../../shared/outlets/outlets';
import { aChange } from '../../alerts/a-change';
import { aStore, runWith } from './a-world';

describe('commands over what is stored', () => {
  it('show status, changes and reasons as JSON', async () => {
    const store = aStore();
    await store.changes.record(aChange());

    const [status, changes, why] = await Promise.all(
      [['status'], ['changes'], ['why', 'talks#3']].map(async (argv) => {
        const { out } = await runWith([...argv, '--json'], {}, {}, store);
        return JSON.parse(out);
      }),
    );

    expect(status).toMatchObject([{ storyline: 'talks', status: 'none', lastChange: { telling: 'untold' } }]);
    expect(changes).toMatchObject([{ change: 'talks#3', from: 'scheduled', to: 'stalled' }]);
    expect(why).toMatchObject({ change: 'talks#3', because: [{ itemId: 'item-1' }] });
  });

  it('pass on why nothing can be opened, and what to do', async () => {
    const trouble = {
      openStored: async () => ({ kind: 'trouble', reason: 'Nothing is stored.', advice: 'Run npm start.' }) as const,
    };

    const { code, err } = await runWith(['status'], {}, trouble);

    expect(err).toEqual(['Nothing is stored. Run npm start.']);
    expect(code).toBe(1);
  });

  it('diagnose a feed that keeps failing and a change that nobody was told of', async () => {
    const store = aStore();
    await store.changes.record(aChange());
    await store.memories.put({
      feed: 'afp-en',
      candidate: 0,
      seen: {},
      lastPolledAt: '2026-01-30T00:00:00Z',
      failuresInARow: 5,
      trouble: 'No such host.',
    });

    const { code, out } = await runWith(['doctor', '--json'], {}, { outlets }, store);

    expect(JSON.parse(out)).toEqual(
      expect.arrayContaining([
        { about: 'Node.js', verdict: 'good', finding: '20.20.0' },
        { about: 'feed afp-en', verdict: 'wrong', finding: 'failed 5 times, last 2026-01-30T00:00:00Z: No such host.' },
        {
          about: 'alerts',
          verdict: 'wrong',
          finding: 'not told: talks#3. `storywatch changes --untold` says what to do.',
        },
      ]),
    );
    expect(code).toBe(1);
  });
});
