import * as fc from 'fast-check';
import { assessStatus } from '../../shared/storylines/assess-status';
import { aReport, before, storyline } from './a-report';

const now = '2026-01-30T00:00:00Z';

describe('assessing a status', () => {
  it('changes it when two publishers report the same within a day', () => {
    const items = [
      aReport('talks', {}, { outlet: 'anadolu', publishedAt: '2026-01-29T10:00:00Z' }),
      aReport('talks', {}, { outlet: 'afp', publishedAt: '2026-01-29T12:00:00Z' }),
    ];

    const assessed = assessStatus(storyline('talks'), items, before('stalled'), now);

    expect(assessed).toMatchObject({ status: 'scheduled', since: '2026-01-29T12:00:00Z', key: true });
    expect(assessed.because.map(({ outlet }) => outlet)).toEqual(['anadolu', 'afp']);
  });

  it('holds back what one publisher reports, and shows it as reported', () => {
    const items = [aReport('talks', {}, { outlet: 'united24' }), aReport('talks', {}, { outlet: 'united24' })];

    const assessed = assessStatus(storyline('talks'), items, before('stalled'), now);

    expect(assessed.status).toBe('stalled');
    expect(assessed.reported?.status).toBe('scheduled');
  });

  it('counts copies of one wire story once', () => {
    const title = 'Delegations are to meet in the Emirates on Friday, officials say after long consultations';
    const items = [
      aReport('talks', {}, { outlet: 'united24', title }),
      aReport('talks', {}, { outlet: 'rtv-bn', title }),
    ];

    const assessed = assessStatus(storyline('talks'), items, before('stalled'), now);

    expect(assessed.status).toBe('stalled');
  });

  it('believes one agency that has a party say it itself', () => {
    const items = [aReport('talks', { official: true }, { outlet: 'anadolu' })];

    const assessed = assessStatus(storyline('talks'), items, before('stalled'), now);

    expect(assessed.status).toBe('scheduled');
  });

  it.each(['denies', 'doubts', 'recalls', 'imagines'] as const)('is not moved by reports that only %s', (stance) => {
    const items = ['anadolu', 'afp', 'interfax-ukraine'].map((outlet) => aReport('talks', { stance }, { outlet }));

    const assessed = assessStatus(storyline('talks'), items, before('stalled'), now);

    expect(assessed.status).toBe('stalled');
  });

  it('waits while as many deny as report', () => {
    const items = [
      aReport('talks', { stance: 'denies' }, { outlet: 'interfax-ukraine', publishedAt: '2026-01-29T09:00:00Z' }),
      aReport('talks', { stance: 'denies' }, { outlet: 'wikipedia', publishedAt: '2026-01-29T09:10:00Z' }),
      aReport('talks', { official: true }, { outlet: 'united24' }),
      aReport('talks', {}, { outlet: 'rtv-bn' }),
    ];

    const many = assessStatus(
      storyline('talks'),
      [...items, aReport('talks', {}, { outlet: 'afp' })],
      before('stalled'),
      now,
    );
    const few = assessStatus(storyline('talks'), items.slice(0, 3), before('stalled'), now);

    expect(few.status).toBe('stalled');
    expect(many.status).toBe('scheduled');
  });

  it('asks for more evidence to come back to a status just left', () => {
    const stalled = ['anadolu', 'afp'].map((outlet) =>
      aReport('talks', { status: 'stalled' }, { outlet, publishedAt: '2026-01-29T13:00:00Z' }),
    );
    const again = aReport('talks', { official: true }, { outlet: 'anadolu', publishedAt: '2026-01-29T15:00:00Z' });

    const assessed = assessStatus(storyline('talks'), [...stalled, again], before('scheduled'), now);

    expect(assessed.status).toBe('stalled');
  });

  it('does not make an offer of a round that is set', () => {
    const items = ['anadolu', 'afp'].map((outlet) => aReport('talks', { status: 'proposed' }, { outlet }));

    const assessed = assessStatus(storyline('talks'), items, before('scheduled'), now);

    expect(assessed.status).toBe('scheduled');
  });

  it('ends a pause on its day by the clock alone', () => {
    const items = ['anadolu', 'afp'].map((outlet) =>
      aReport('energy-moratorium', { status: 'in-force', facts: { endsOn: '2026-02-01' } }, { outlet }),
    );

    const onTheEve = assessStatus(storyline('energy-moratorium'), items, before('none'), '2026-01-31T23:59:59Z');
    const onTheDay = assessStatus(storyline('energy-moratorium'), items, before('none'), '2026-02-01T00:00:00Z');

    expect(onTheEve.status).toBe('in-force');
    expect(onTheDay).toMatchObject({ status: 'ended', since: '2026-02-01T00:00:00Z', key: true });
    expect(onTheDay.facts.reason).toContain('run out');
  });

  it('lets a pause last only as long as the party that promises least', () => {
    const items = [
      aReport('energy-moratorium', { status: 'in-force', facts: { endsOn: '2026-02-05' } }, { outlet: 'anadolu' }),
      aReport('energy-moratorium', { status: 'in-force', facts: { endsOn: '2026-02-01' } }, { outlet: 'afp' }),
    ];

    const assessed = assessStatus(storyline('energy-moratorium'), items, before('none'), now);

    expect(assessed.facts.endsOn).toBe('2026-02-01');
  });

  it('fades into quiet without telling anybody', () => {
    const assessed = assessStatus(
      storyline('exchanges'),
      [],
      before('ongoing', '2026-01-01T00:00:00Z'),
      '2026-02-05T00:00:00Z',
    );

    expect(assessed).toMatchObject({ status: 'quiet', since: '2026-01-22T00:00:00Z', key: false });
  });

  it('does not take the return of bodies for the end of a suspension of the day after', () => {
    const returned = ['anadolu', 'afp'].map((outlet) =>
      aReport('exchanges', { status: 'carried-out' }, { outlet, publishedAt: '2026-01-29T10:00:00Z' }),
    );
    const suspended = ['anadolu', 'afp'].map((outlet) =>
      aReport('exchanges', { status: 'suspended' }, { outlet, publishedAt: '2026-01-30T11:00:00Z' }),
    );
    const late = aReport(
      'exchanges',
      { status: 'carried-out' },
      { outlet: 'rtv-bn', publishedAt: '2026-01-30T09:00:00Z' },
    );

    const assessed = assessStatus(
      storyline('exchanges'),
      [...suspended, late, ...returned],
      before('quiet'),
      '2026-01-31T00:00:00Z',
    );

    expect(assessed.status).toBe('suspended');
  });

  it('comes to the same from the same items in any order and number', () => {
    const statuses = ['scheduled', 'under-way', 'inconclusive', 'stalled', 'proposed'];
    const report = fc.record({
      status: fc.constantFrom(...statuses),
      stance: fc.constantFrom('asserts' as const, 'denies' as const, 'recalls' as const),
      outlet: fc.constantFrom('anadolu', 'afp', 'rtv-bn', 'elsewhere'),
      hour: fc.integer({ min: 0, max: 23 }),
      day: fc.integer({ min: 10, max: 28 }),
    });
    fc.assert(
      fc.property(fc.array(report, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (reports, dice) => {
        const items = reports.map(({ status, stance, outlet, hour, day }) =>
          aReport(
            'talks',
            { status, stance },
            { outlet, publishedAt: `2026-01-${day}T${String(hour).padStart(2, '0')}:00:00Z` },
          ),
        );
        const shuffled = [...items, ...items]
          .map((item) => ({ item, place: dice.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ item }) => item);

        const once = assessStatus(storyline('talks'), items, before('none'), now);
        const again = assessStatus(storyline('talks'), shuffled, before('none'), now);

        expect(again).toEqual(once);
      }),
    );
  });
});
