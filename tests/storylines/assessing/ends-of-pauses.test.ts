import { assessStatus } from '../../../shared/storylines/assess-status';
import { aReport, before, storyline } from '../a-report';

const now = '2026-01-30T00:00:00Z';

describe('the end of a pause', () => {
  it('comes on its day by the clock alone', () => {
    const items = ['anadolu', 'afp'].map((outlet) =>
      aReport('energy-moratorium', { status: 'in-force', facts: { endsOn: '2026-02-01' } }, { outlet }),
    );

    const onTheEve = assessStatus(storyline('energy-moratorium'), items, before('none'), '2026-01-31T23:59:59Z');
    const onTheDay = assessStatus(storyline('energy-moratorium'), items, before('none'), '2026-02-01T00:00:00Z');

    expect(onTheEve.status).toBe('in-force');
    expect(onTheDay).toMatchObject({ status: 'ended', since: '2026-02-01T00:00:00Z', key: true });
    expect(onTheDay.facts.reason).toContain('run out');
  });

  it('is that of the party that promises least', () => {
    const items = [
      aReport('energy-moratorium', { status: 'in-force', facts: { endsOn: '2026-02-05' } }, { outlet: 'anadolu' }),
      aReport('energy-moratorium', { status: 'in-force', facts: { endsOn: '2026-02-01' } }, { outlet: 'afp' }),
    ];

    const assessed = assessStatus(storyline('energy-moratorium'), items, before('none'), now);

    expect(assessed.facts.endsOn).toBe('2026-02-01');
  });

  it('moves when the pause is extended', () => {
    const items = [
      aReport('energy-moratorium', { status: 'in-force', facts: { endsOn: '2026-02-01' } }, { outlet: 'anadolu' }),
      aReport('energy-moratorium', { status: 'in-force', facts: { endsOn: '2026-02-01' } }, { outlet: 'afp' }),
      aReport(
        'energy-moratorium',
        { status: 'extended', facts: { endsOn: '2026-02-08' } },
        { outlet: 'afp', publishedAt: '2026-01-29T18:00:00Z' },
      ),
    ];

    const assessed = assessStatus(storyline('energy-moratorium'), items, before('none'), now);

    expect(assessed.facts.endsOn).toBe('2026-02-08');
  });

  it('stands when the pause comes to be disputed', () => {
    const agreed = ['anadolu', 'afp'].map((outlet) =>
      aReport('energy-moratorium', { status: 'in-force', facts: { endsOn: '2026-02-01' } }, { outlet }),
    );
    const disputed = ['anadolu', 'afp'].map((outlet) =>
      aReport('energy-moratorium', { status: 'disputed' }, { outlet, publishedAt: '2026-01-29T18:00:00Z' }),
    );

    const assessed = assessStatus(storyline('energy-moratorium'), [...agreed, ...disputed], before('none'), now);

    expect(assessed).toMatchObject({ status: 'disputed', facts: { endsOn: '2026-02-01' } });
  });
});
