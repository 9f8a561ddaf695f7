import { assessStoryline } from '../../../functions/assess-storylines/assess-storylines';
import { bridge, closureReports, plain } from './a-storyline';
import { aWorld } from './a-world';

const monday = '2026-01-26T08:00:00Z';
const tuesday = '2026-01-27T08:00:00Z';

describe('the window of an assessment', () => {
  it('does not take a change back because the window has moved over half of its evidence', async () => {
    const world = aWorld();
    await assessStoryline(world, bridge, monday);
    const [first, second] = [closureReports('2026-01-26T12:00:00Z')[0], closureReports('2026-01-27T06:00:00Z')[1]];
    await world.items.add([first, second].flatMap((report) => report ?? []).map(plain));
    await assessStoryline(world, bridge, tuesday);

    // Ten days after the time between the two reports.
    const assessed = await assessStoryline(world, bridge, '2026-02-06T00:00:00Z');

    expect(assessed).toMatchObject({ kind: 'same', status: { status: 'closed', lastChange: 1 } });
  });

  it('keeps the status that it first found once the evidence for it is older than the window', async () => {
    const world = aWorld();
    await world.items.add(closureReports(monday));
    await assessStoryline(world, bridge, tuesday);

    await assessStoryline(world, bridge, '2026-02-20T08:00:00Z');

    expect(await world.statuses.get(bridge.id)).toMatchObject({ status: 'closed', lastChange: 0 });
    expect(await world.changes.newest(bridge.id, 10)).toEqual([]);
  });
});
