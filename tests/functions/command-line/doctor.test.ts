import * as z from 'zod';
import { holdForFilling } from '../../../functions/command-line/hold-for-filling';
import { outlets } from '../../../shared/outlets/outlets';
import { aChange, aStoryline } from '../../alerts/a-change';
import { memorySubscribers } from '../../memory/memory-subscribers';
import { memoryWatches } from '../../memory/memory-watches';
import { aStore, runWith } from './a-world';

describe('storywatch doctor', () => {
  it('finds a feed that keeps failing and a change that nobody was told of', async () => {
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

  it('finds a storyline that stands still because its history was not filled in to the end', async () => {
    const store = aStore();
    await holdForFilling(store.statuses, aStoryline(), '2026-01-30T00:00:00Z');

    const { code, out } = await runWith(['doctor', '--json'], {}, {}, store);

    expect(JSON.parse(out)).toContainEqual({
      about: 'storyline talks',
      verdict: 'wrong',
      finding: 'not assessed since 2026-01-30T00:00:00Z: its history is being filled in. Finish `replay --store`.',
    });
    expect(code).toBe(1);
  });

  it('names what watch-over has told the operators of a stage', async () => {
    const watches = memoryWatches();
    const since = '2026-01-30T11:00:00Z';
    const seen = { heading: 'no feed is polled', since };
    await watches.move(await watches.get(), {
      troubles: [{ heading: 'poll-feed gave up', since, toldAt: since }, seen],
    });

    const { code, out } = await runWith(['doctor', '--json'], {}, {}, { ...aStore(), watches });

    const findings = z.array(z.object({ about: z.string(), finding: z.string() })).parse(JSON.parse(out));
    expect(findings.filter(({ about }) => about === 'watch').map(({ finding }) => finding)).toEqual([
      'poll-feed gave up, since 2026-01-30T11:00:00Z: docs/runbook.md#poll-feed-gave-up',
    ]);
    expect(code).toBe(1);
  });

  it('finds a feed that has had nothing new for too long', async () => {
    const store = aStore();
    const lastNewAt = '2026-01-29T12:00:00Z';
    await store.memories.put({
      feed: 'afp-en',
      candidate: 0,
      seen: {},
      lastPolledAt: lastNewAt,
      lastNewAt,
      failuresInARow: 0,
    });

    const { out } = await runWith(['doctor', '--json'], {}, { outlets }, store);

    expect(JSON.parse(out)).toContainEqual({
      about: 'feed afp-en',
      verdict: 'look',
      finding: 'Nothing new has come from it for 36 hours.',
    });
  });

  it('looks at a stage by its own tables, and says where to read on', async () => {
    const [here, there] = [aStore(), aStore()];
    await there.changes.record(aChange());
    const subscribers = memorySubscribers().subscribers;
    const smsAccount = async () => ({ kind: 'trouble', reason: 'No SMS.', advice: 'Ask.' }) as const;

    const { out } = await runWith(
      ['doctor', '--stage', 'prod', '--json'],
      {},
      {
        openStored: async ({ stage }) => ({
          kind: 'open',
          world: { ...(stage === undefined ? here : there), now: '2026-01-31T00:00:00Z', close: async () => {} },
        }),
        openSubscribers: async () => ({ kind: 'open', subscribers, smsAccount }),
      },
    );

    const alerts = z.array(z.object({ about: z.string(), finding: z.string() })).parse(JSON.parse(out));
    expect(alerts.filter(({ about }) => about === 'alerts').map(({ finding }) => finding)).toEqual([
      'every change that is news was told',
      'not told: talks#3. `storywatch changes --untold --stage prod` says what to do.',
    ]);
  });
});
