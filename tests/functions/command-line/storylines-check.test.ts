import { storylines } from '../../../shared/storylines/storylines';
import grainCorridor from '../../storylines/fixtures/grain-corridor.json';
import { runWith } from './a-world';

const item = (over: object): string =>
  JSON.stringify({
    id: 'a',
    outlet: 'interfax-ukraine',
    lang: 'en',
    publishedAt: '2026-03-01T08:00:00Z',
    title: 'Ukrainian grain corridor opens off Odesa',
    ...over,
  });
const past = [
  item({}),
  item({ id: 'b', outlet: 'anadolu', title: 'Türkiye hails first ships as safe passage for wheat takes effect' }),
  item({ id: 'c', title: 'Snow closes two mountain roads' }),
].join('\n');
const files = { new: JSON.stringify(grainCorridor), past };

describe('storylines check', () => {
  it('says that ours are sound', async () => {
    const { code, out, err } = await runWith(['storylines', 'check'], {}, { storylines });

    expect(out).toContain('talks: sound; 8 statuses');
    expect(err).toEqual([]);
    expect(code).toBe(0);
  });

  it('shows what a new one would have filed and alerted', async () => {
    const argv = ['storylines', 'check', '--file', 'new', '--items', 'past'];

    const { code, out, err } = await runWith(argv, files, { storylines });

    expect(out).toContain('grain-corridor: would have filed 2 of 3 items\n');
    expect(out).toContain('  2026-03-01 Ukrainian grain corridor opens off Odesa (asserts open)\n');
    expect(out).toContain('grain-corridor: would have alerted 1 times\n  2026-03-01T08:00:00Z none → open: ');
    expect(out).not.toContain('talks: would');
    expect(err).toEqual([]);
    expect(code).toBe(0);
  });

  it('shows the same as JSON', async () => {
    const argv = ['storylines', 'check', '--file', 'new', '--items', 'past', '--json'];

    const { out } = await runWith(argv, files, { storylines });

    expect(JSON.parse(out)).toMatchObject([
      {
        storyline: 'grain-corridor',
        items: 3,
        filed: [{ id: 'a', claims: [{ status: 'open' }] }, { id: 'b' }],
        alerts: [{ from: 'none', to: 'open', because: [{ itemId: 'a' }, { itemId: 'b' }] }],
      },
    ]);
  });

  it('checks a new version of one of ours in its place', async () => {
    const changed = JSON.stringify({ ...grainCorridor, id: 'talks' });

    const { code, out, err } = await runWith(
      ['storylines', 'check', '--file', 'new', '--items', 'past'],
      { ...files, new: changed },
      { storylines },
    );

    expect(err).toEqual(['new: takes the place of our "talks" here']);
    expect(out).toContain('talks: would have filed 2 of 3 items');
    expect(code).toBe(0);
  });

  it.each([
    ['no such file', ['--file', 'gone'], 'cannot read gone: no such file'],
    ['no JSON', ['--file', 'broken'], 'broken: not JSON: '],
    [
      'a misspelt status',
      ['--file', 'misspelt'],
      'misspelt, start, status: no status has the id "nonne"; did you mean "none"?',
    ],
    ['no such items', ['--items', 'gone'], 'cannot read gone: no such file'],
    ['items with a bad line', ['--items', 'broken'], 'line 1: not JSON'],
  ])('fails and says why: %s', async (_reason, options, said) => {
    const misspelt = JSON.stringify({ ...grainCorridor, start: { status: 'nonne', facts: {} } });

    const { code, err } = await runWith(['storylines', 'check', ...options], { broken: '{', misspelt }, { storylines });

    expect(err.join('\n')).toContain(said);
    expect(code).toBe(1);
  });

  it('names the faults of shipped data, in doctor and list as well', async () => {
    const world = { storylines: [], storylineProblems: ['talks.json, claims 1: "al" is not known here'] };

    const check = await runWith(['storylines', 'check'], {}, world);
    const list = await runWith(['storylines'], {}, world);
    const doctor = await runWith(['doctor'], {}, world);

    expect([check.err, list.err]).toEqual([world.storylineProblems, world.storylineProblems]);
    expect(doctor.out).toMatch(/wrong +storylines +talks\.json, claims 1/);
    expect([check.code, list.code, doctor.code]).toEqual([1, 1, 1]);
  });
});
