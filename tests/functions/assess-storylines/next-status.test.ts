import { assessStoryline } from '../../../functions/assess-storylines/assess-storylines';
import { bridge, closureReports, plain } from './a-storyline';
import { aWorld } from './a-world';

const monday = '2026-01-26T08:00:00Z';
const tuesday = '2026-01-27T08:00:00Z';
const wednesday = '2026-01-28T08:00:00Z';

describe('what an assessment records', () => {
  it('is that the last change was wrong when a report that it rested on is gone', async () => {
    const world = aWorld();
    await assessStoryline(world, bridge, monday);
    const [first, second] = closureReports('2026-01-26T12:00:00Z');
    await world.items.add([first, second].flatMap((report) => report ?? []).map(plain));
    await assessStoryline(world, bridge, tuesday);
    await world.items.remove({ id: second?.id ?? '', publishedAt: second?.publishedAt }, [bridge.id]);

    const assessed = await assessStoryline(world, bridge, wednesday);
    const again = await assessStoryline(world, bridge, wednesday);

    expect(assessed).toMatchObject({
      kind: 'changed',
      change: { number: 2, from: 'closed', to: 'open', key: true, corrects: { number: 1, reason: 'withdrawn' } },
    });
    expect(again.kind).toBe('same');
  });

  it('is what it holds back, as a decision, once for each that differs', async () => {
    const world = aWorld();
    await assessStoryline(world, bridge, monday);
    const [first] = closureReports('2026-01-26T12:00:00Z').map(plain);
    await world.items.add([first ?? []].flat());

    for (const now of [tuesday, '2026-01-27T08:05:00Z', '2026-01-27T08:10:00Z'])
      await assessStoryline(world, bridge, now);

    const [decision, ...others] = await world.decisions.newest(bridge.id, 10);
    expect(others).toEqual([]);
    expect(decision).toMatchObject({ from: 'open', to: 'closed', recordedAt: tuesday, held: { hold: 'too-little' } });
    expect(decision?.why).toBe(
      'independent reports of weight 1.00, where 1.15 is needed: one more independent outlet of weight 0.15 or more, before 2026-01-28T00:00:00Z',
    );
    expect(decision?.held.because).toMatchObject([{ outlet: 'interfax-ukraine', weight: 1 }]);
  });
});
