import { brokenBy } from './guarantees';
import { type Lived, liveThrough } from './live-through';
import { overtakings, pairs, seeded, singleFaults, streamFaults } from './plans';
import { sabotages } from './sabotage';
import { firstFind } from './self-test';

/** Every so many of what `npm run faults` tries, so that it takes seconds. */
const sample = (names: readonly string[], count: number): readonly string[] =>
  names.filter((_, index) => index % Math.ceil(names.length / count) === 0);

const brokenIn = async (names: readonly string[], whole: Lived): Promise<readonly string[]> => {
  const broken: string[] = [];
  for (const name of names)
    for (const what of brokenBy(name, await liveThrough(name), whole.outcome)) broken.push(`${name}: ${what}`);
  return broken;
};

describe('the guarantees', () => {
  it('hold in a run in which nothing goes wrong, and which changes each way that there is', async () => {
    const whole = await liveThrough('no fault');

    expect(brokenBy('no fault', whole, whole.outcome)).toEqual([]);
    expect(Object.keys(whole.outcome.tellings).length).toBeGreaterThanOrEqual(5);
    expect(whole.outcome.changes).toContainEqual(expect.stringContaining('in-force → ended 2026-01-28T00:00:00Z'));
  });

  it('hold when calls that write fail, are lost, throttled, killed or raced', async () => {
    const whole = await liveThrough('no fault');
    const writing = singleFaults(whole).filter((name) =>
      /\.(add|remove|put|record|move|claim|publish|mark\w+)#/.test(name),
    );

    expect(await brokenIn(sample(writing, 60), whole)).toEqual([]);
  });

  it('hold when any call goes wrong, streams deliver as they may, and two faults come together', async () => {
    const whole = await liveThrough('no fault');
    const singles = singleFaults(whole);
    const random = seeded(7);

    const names = [
      ...sample(singles, 30),
      ...sample(streamFaults(whole), 20),
      ...overtakings(whole, 20, random),
      ...pairs(whole, singles, 20, random),
    ];

    expect(await brokenIn(names, whole)).toEqual([]);
  });

  it.each(Object.entries(sabotages))('are found broken when %s', async (_, sabotage) => {
    const find = await firstFind(sabotage);

    expect(find?.broken).not.toEqual([]);
    expect(find?.run).toEqual(expect.any(String));
  });
});
