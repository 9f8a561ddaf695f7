import type { OpenStored } from '../../../functions/command-line/stored';
import { aChange, aWitness } from '../../alerts/a-change';
import { aDecision } from '../../aws/contracts/decisions';
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

  it('say why a storyline stands where it does, and what another status would have taken', async () => {
    const store = aStore();
    const [yes, no] = [aWitness({ weight: 1 }), aWitness({ outlet: 'afp', publisher: 'AFP', weight: 0.9 })];
    const held = { ...aDecision().held, because: [yes], against: [no] };
    const { at: since, to: status, facts, because } = aChange();
    const assessed = { contested: false, confidence: 0.8, assessedAt: since, lastChange: 3 };
    await store.changes.record(aChange());
    await store.decisions.keep(aDecision());
    await store.statuses.move({ storyline: 'talks', status, since, facts, because, reported: held, ...assessed }, 0);

    const { out } = await runWith(['why', 'talks'], {}, {}, store);
    const json = await runWith(['why', 'talks', '--json'], {}, {}, store);
    const unknown = await runWith(['why', 'talk'], {}, {}, store);

    expect(out).toMatch(/^Talks: stalled since/);
    expect(out).toContain('Not scheduled');
    expect(out).toMatch(/one more\s+independent outlet of weight 0\.15 or more/);
    expect(out).toMatch(/Interfax-Ukraine \(1\.00\), \S+ {2}AFP, via France 24 \(0\.90\)/);
    expect(JSON.parse(json.out)).toMatchObject({ change: { change: 'talks#3' }, heldBack: [{ to: 'scheduled' }] });
    expect(unknown.code).toBe(2);
  });

  it('draw a timeline up to a time, or give it as JSON', async () => {
    const store = aStore();
    await store.changes.record(aChange());

    const drawn = await runWith(['timeline', 'talks', '--since', '3d'], {}, {}, store);
    const json = await runWith(['timeline', '--json', '--until', '2026-01-30T18:00:00Z'], {}, {}, store);

    expect(drawn.out).toContain('|scheduled');
    expect(JSON.parse(json.out)).toMatchObject([{ storyline: 'talks', until: '2026-01-30T18:00:00Z' }]);
  });

  it('pass on why nothing can be opened, and what to do', async () => {
    const trouble = {
      openStored: async () => ({ kind: 'trouble', reason: 'Nothing is stored.', advice: 'Run npm start.' }) as const,
    };

    const { code, err } = await runWith(['status'], {}, trouble);

    expect(err).toEqual(['Nothing is stored. Run npm start.']);
    expect(code).toBe(1);
  });

  it.each([['status'], ['changes'], ['items'], ['why', 'talks#3'], ['timeline', 'talks']])(
    'ask a stage where one is named: %s',
    async (...argv) => {
      const asked: unknown[] = [];
      const openStored: OpenStored = async (place) => {
        asked.push(place);
        return { kind: 'trouble', reason: 'Not here.', advice: 'Look elsewhere.' };
      };

      await runWith([...argv, '--stage', 'prod'], {}, { openStored });

      expect(asked).toEqual([{ directory: '.storywatch', stage: 'prod' }]);
    },
  );

  it('say in one line what is wrong with a stage when that shows as it is asked, and close it', async () => {
    const closed: string[] = [];
    const statuses = { get: () => Promise.reject(new Error('no such table')) };
    const openStored: OpenStored = async () => ({
      kind: 'open',
      world: {
        ...aStore(),
        statuses,
        now: '2026-01-31T00:00:00Z',
        close: async () => void closed.push('closed'),
        troubleOf: async () => ({ kind: 'trouble', reason: 'No such stage.', advice: 'Deploy it.' }),
      },
    });

    const { code, err } = await runWith(['status', '--stage', 'prod'], {}, { openStored });

    expect({ code, err, closed }).toEqual({ code: 1, err: ['No such stage. Deploy it.'], closed: ['closed'] });
  });

  it.each([
    ['both a stage and a directory', ['status', '--stage', 'prod', '--directory', 'x'], 'cannot be used with'],
    ['a stage that cannot be', ['why', 'talks#3', '--stage', 'Prod!'], 'a stage is lower-case letters'],
  ])('take %s for misuse', async (_, argv, said) => {
    const { code, err } = await runWith(argv);

    expect(err.join('\n')).toContain(said);
    expect(code).toBe(2);
  });
});
