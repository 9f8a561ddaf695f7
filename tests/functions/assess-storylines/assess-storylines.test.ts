import { type AssessWorld, assessStoryline } from '../../../functions/assess-storylines/assess-storylines';
import type { Change } from '../../../shared/storylines/change';
import { bridge, closureReports } from './a-storyline';
import { aWorld } from './a-world';

const monday = '2026-01-26T08:00:00Z';
const tuesday = '2026-01-27T08:00:00Z';
const wednesday = '2026-01-28T08:00:00Z';

const aChange = (about: Partial<Change> = {}): Change => ({
  storyline: bridge.id,
  number: 1,
  from: 'open',
  to: 'closed',
  at: monday,
  recordedAt: monday,
  key: true,
  why: 'three reports',
  because: [],
  facts: {},
  ...about,
});

const changesOf = (world: Pick<AssessWorld, 'changes'>) => world.changes.newest(bridge.id, 10);

describe('assessing a storyline', () => {
  it('writes where it stands the first time, and counts it as no change', async () => {
    const world = aWorld();
    await world.items.add(closureReports(monday));

    const assessed = await assessStoryline(world, bridge, tuesday);

    expect(assessed).toMatchObject({ kind: 'first', status: { status: 'closed', lastChange: 0 } });
    expect(await changesOf(world)).toEqual([]);
  });

  it('records a change under the next number, dated by the evidence, and moves the status row', async () => {
    const world = aWorld();
    await assessStoryline(world, bridge, monday);
    await world.items.add(closureReports('2026-01-26T12:00:00Z'));

    const assessed = await assessStoryline(world, bridge, tuesday);

    expect(assessed.kind).toBe('changed');
    expect(await changesOf(world)).toMatchObject([
      { number: 1, from: 'open', to: 'closed', at: '2026-01-26T12:00:00Z', recordedAt: tuesday, key: true },
    ]);
    expect(await world.statuses.get(bridge.id)).toMatchObject({ status: 'closed', lastChange: 1 });
  });

  it('takes in what was published this very second', async () => {
    const world = aWorld();
    await assessStoryline(world, bridge, monday);
    await world.items.add(closureReports(tuesday));

    const assessed = await assessStoryline(world, bridge, tuesday);

    expect(assessed.kind).toBe('changed');
  });

  it('records nothing twice, however often it runs', async () => {
    const world = aWorld();
    await assessStoryline(world, bridge, monday);
    await world.items.add(closureReports(monday));
    await assessStoryline(world, bridge, tuesday);

    await assessStoryline(world, bridge, tuesday);
    const again = await assessStoryline(world, bridge, wednesday);

    expect(['same', 'refreshed']).toContain(again.kind);
    expect(await changesOf(world)).toHaveLength(1);
  });

  it('changes by the clock alone, when what was known to end has ended', async () => {
    const world = aWorld();
    await assessStoryline(world, bridge, monday);
    await world.items.add(closureReports(monday, { endsOn: '2026-01-28' }));
    await assessStoryline(world, bridge, tuesday);

    const assessed = await assessStoryline(world, bridge, wednesday);

    expect(assessed).toMatchObject({ kind: 'changed', change: { number: 2, from: 'closed', to: 'open' } });
  });

  it('refreshes the grounds of a status without recording a change', async () => {
    const world = aWorld();
    await assessStoryline(world, bridge, monday);
    await world.items.add(closureReports(monday));
    await assessStoryline(world, bridge, tuesday);
    await world.items.add(closureReports('2026-01-27T07:00:00Z', { reason: 'the flood' }));

    const assessed = await assessStoryline(world, bridge, tuesday);

    expect(assessed).toMatchObject({ kind: 'refreshed', status: { facts: { reason: 'the flood' }, lastChange: 1 } });
    expect(await changesOf(world)).toHaveLength(1);
  });

  it('goes on from the last recorded change once its evidence is older than the window, and keeps the evidence', async () => {
    const world = aWorld();
    await assessStoryline(world, bridge, monday);
    await world.items.add(closureReports(monday));
    await assessStoryline(world, bridge, tuesday);

    await assessStoryline(world, bridge, '2026-02-20T08:00:00Z');

    const status = await world.statuses.get(bridge.id);
    expect(status).toMatchObject({ status: 'closed', lastChange: 1 });
    expect(status?.because).not.toEqual([]);
  });

  it('brings the row up to a change that a run recorded before it died', async () => {
    const world = aWorld();
    await assessStoryline(world, bridge, monday);
    await world.items.add(closureReports(monday));
    await world.changes.record(aChange());

    await assessStoryline(world, bridge, tuesday);

    expect(await changesOf(world)).toHaveLength(1);
    expect(await world.statuses.get(bridge.id)).toMatchObject({ status: 'closed', lastChange: 1 });
  });

  it('adopts the change of a run that was quicker', async () => {
    const world = aWorld();
    await assessStoryline(world, bridge, monday);
    await world.items.add(closureReports(monday));
    const late: AssessWorld = {
      ...world,
      changes: {
        ...world.changes,
        async record(change) {
          await world.changes.record(aChange());
          return world.changes.record(change);
        },
      },
    };

    const assessed = await assessStoryline(late, bridge, tuesday);

    expect(['same', 'refreshed']).toContain(assessed.kind);
    expect(await changesOf(world)).toEqual([aChange()]);
    expect(await world.statuses.get(bridge.id)).toMatchObject({ status: 'closed', lastChange: 1 });
  });

  it('gives up for now when others keep moving the row', async () => {
    const world = aWorld();
    const contended: AssessWorld = { ...world, statuses: { ...world.statuses, move: async () => 'stale' } };

    const assessed = await assessStoryline(contended, bridge, monday);

    expect(assessed).toEqual({ kind: 'contended' });
  });
});
