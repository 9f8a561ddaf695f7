import { assessStatus } from '../../shared/storylines/assess-status';
import { aReport, before, storyline } from './a-report';
import { bridge } from './assessing/a-bridge';

const now = '2026-01-30T00:00:00Z';
const at = (hour: number) => `2026-01-29T${String(hour).padStart(2, '0')}:00:00Z`;
const suspended = (outlet: string, hour: number, stance: 'asserts' | 'denies' = 'asserts') =>
  aReport('exchanges', { status: 'suspended', stance }, { outlet, publishedAt: at(hour) });

const assessed = (items: Parameters<typeof assessStatus>[1], from = 'ongoing') =>
  assessStatus(storyline('exchanges'), items, before(from), now);

describe('an assessment', () => {
  it('without any report leaves things where they stood', () => {
    expect(assessed([])).toEqual({
      ...{ status: 'ongoing', since: '2026-01-28T00:00:00Z', facts: {}, contested: false, confidence: 0 },
      ...{ because: [], against: [], steps: [], undoes: false, byClock: false, reported: undefined, key: false },
      why: 'this is where it stood before',
    });
  });

  it('names the steps that led here, and on whose word', () => {
    const { because, against, steps, ...found } = assessed([
      suspended('united24', 8, 'denies'),
      suspended('interfax-ukraine', 9),
      suspended('anadolu', 10),
    ]);

    expect(found).toMatchObject({ status: 'suspended', undoes: false, byClock: false, key: true, contested: false });
    expect(found.why).toMatch(/^Interfax-Ukraine, Anadolu Agency report it independently/);
    expect(because.map(({ outlet }) => outlet)).toEqual(['interfax-ukraine', 'anadolu']);
    expect(against.map(({ outlet }) => outlet)).toEqual(['united24']);
    expect(steps).toEqual([{ to: 'suspended', at: at(10) }]);
  });

  it('leaves out a step that was taken back, and the step back', () => {
    const items = [
      suspended('interfax-ukraine', 9),
      suspended('anadolu', 10),
      suspended('interfax-ukraine', 12, 'denies'),
      suspended('anadolu', 13, 'denies'),
    ];

    const { status, steps, undoes, key } = assessed(items, 'quiet');

    expect({ status, steps, undoes, key }).toEqual({ status: 'quiet', steps: [], undoes: true, key: true });
  });

  it('is contested while those who deny it weigh as much as those who report it', () => {
    const items = [suspended('interfax-ukraine', 9), suspended('anadolu', 10)];
    const deniedByOne = [...items, suspended('afp', 11, 'denies')];
    const late = ['afp', 'interfax-ukraine', 'anadolu'].map((outlet) =>
      aReport('exchanges', { status: 'suspended', stance: 'denies' }, { outlet, publishedAt: '2026-02-02T10:00:00Z' }),
    );

    expect(assessed(deniedByOne).contested).toBe(false);
    expect(
      assessStatus(storyline('exchanges'), [...items, ...late], before('ongoing'), '2026-02-02T12:00:00Z'),
    ).toMatchObject({ status: 'suspended', contested: true });
  });

  it('is by the clock where no report says so', () => {
    const faded = assessStatus(storyline('exchanges'), [], before('ongoing'), '2026-03-30T00:00:00Z');

    expect(faded).toMatchObject({ status: 'quiet', byClock: true, key: false, steps: [{ to: 'quiet' }] });
  });

  it.each([
    ['nobody', [], 0],
    ['one of full weight', ['interfax-ukraine'], 0.9],
    ['two of full weight, one of them with a party’s own words', ['interfax-ukraine', 'official'], 0.99],
  ])('is as sure as its witnesses are many: %s', (_reason, outlets, confidence) => {
    const affirming = outlets.map((outlet) =>
      outlet === 'official'
        ? aReport('exchanges', { status: 'carried-out', official: true }, { outlet: 'anadolu' })
        : aReport('exchanges', { status: 'carried-out' }, { outlet }),
    );

    expect(assessed(affirming).confidence).toBe(confidence);
  });

  it('is less sure on the word of one of less weight', () => {
    const one = assessed([aReport('exchanges', { status: 'carried-out', inTitle: false }, { outlet: 'rtv-bn' })]);

    expect(one.confidence).toBeCloseTo(0.9 * (one.because[0]?.weight ?? 0), 2);
  });

  it('takes an outlet that is not ours for a little less than one of ours', () => {
    const one = assessed([aReport('exchanges', { status: 'carried-out' }, { outlet: 'the-bell' })]);

    expect(one.because[0]?.weight).toBeGreaterThan(0);
    expect(one.because[0]?.weight).toBeLessThan(1);
  });

  it('knows no round that has passed', () => {
    const set = (nextRoundOn: string) =>
      aReport('bridge', { status: 'open', facts: { nextRoundOn } }, { publishedAt: at(9), outlet: 'anadolu' });

    expect(assessStatus(bridge, [set('2026-01-29')], before('open'), now).facts).toEqual({});
    expect(assessStatus(bridge, [set('2026-01-30')], before('open'), now).facts).toEqual({ nextRoundOn: '2026-01-30' });
  });

  it('shows what is reported and not taken up', () => {
    expect(assessed([suspended('united24', 9)]).reported).toMatchObject({ status: 'suspended', hold: 'too-little' });
  });
});
