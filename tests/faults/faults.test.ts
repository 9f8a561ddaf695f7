import { dynaliteLives } from './dynalite-cloud';
import { brokenBy } from './guarantees';
import { type Lived, liveThrough } from './live-through';
import { overtakings, pairs, sample, seeded, singleFaults, streamFaults } from './plans';
import { sabotages } from './sabotage';
import { firstFind } from './self-test';

/** Half a minute each on a machine that is busy with other suites. */
jest.setTimeout(60_000);

/** A part of what `npm run faults` tries, so that it takes seconds. */
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

    expect(await brokenIn(sample(writing, 30), whole)).toEqual([]);
  });

  it('hold when any call goes wrong, streams deliver as they may, and two faults come together', async () => {
    const whole = await liveThrough('no fault');
    const singles = singleFaults(whole);
    const random = seeded(7);

    const names = [
      ...sample(singles, 10),
      ...sample(streamFaults(whole), 10),
      ...overtakings(whole, 10, random),
      ...pairs(whole, singles, 10, random),
    ];

    expect(await brokenIn(names, whole)).toEqual([]);
  });

  it('hold over the real adapters, when a request of the SDK goes wrong', async () => {
    const [whole, dynalite] = [await liveThrough('no fault'), await dynaliteLives()];
    const name = 'tell#1/sns.publish#1/lost-answer';

    const broken = brokenBy(name, await dynalite.live(name), whole.outcome);
    await dynalite.stop();

    expect(broken).toEqual([]);
  });

  it.each(Object.entries(sabotages))('are found broken when %s', async (_, sabotage) => {
    const find = await firstFind(sabotage, await liveThrough('no fault'));

    expect(find?.broken).not.toEqual([]);
    expect(find?.run).toEqual(expect.any(String));
  });
});
