import { assessStatus } from '../../../shared/storylines/assess-status';
import { aReport, before, storyline } from '../a-report';

const now = '2026-01-30T12:00:00Z';
const at = (publishedAt: string, outlet: string) => ({ publishedAt, outlet });

describe('a step to another status', () => {
  it('out of the usual order takes three times the evidence', () => {
    const offers = ['anadolu', 'afp', 'interfax-ukraine', 'united24'].map((outlet) =>
      aReport('talks', { status: 'proposed', official: true }, { outlet }),
    );

    const few = assessStatus(storyline('talks'), offers.slice(0, 2), before('inconclusive'), now);
    const many = assessStatus(storyline('talks'), offers, before('inconclusive'), now);

    expect(few.status).toBe('inconclusive');
    expect(many.status).toBe('proposed');
  });

  it('that comes back by way of another status takes no more evidence than the first time', () => {
    const reports = [
      aReport('talks', { status: 'under-way', official: true }, at('2026-01-29T10:00:00Z', 'anadolu')),
      aReport('talks', { status: 'scheduled', official: true }, at('2026-01-29T13:00:00Z', 'anadolu')),
      aReport('talks', { status: 'inconclusive', official: true }, at('2026-01-29T16:00:00Z', 'anadolu')),
      aReport('talks', { status: 'under-way', official: true }, at('2026-01-29T20:00:00Z', 'afp')),
    ];

    const throughAnother = assessStatus(storyline('talks'), reports, before('inconclusive'), now);
    const straightBack = assessStatus(
      storyline('talks'),
      reports.filter((_, place) => place !== 2),
      before('inconclusive'),
      now,
    );

    expect(throughAnother.status).toBe('under-way');
    expect(straightBack.status).toBe('scheduled');
  });

  it('into a pause whose last day is over is not taken', () => {
    const late = ['anadolu', 'afp'].map((outlet) =>
      aReport('energy-moratorium', { status: 'in-force', facts: { endsOn: '2026-01-29' } }, { outlet }),
    );

    const assessed = assessStatus(storyline('energy-moratorium'), late, before('ended'), now);

    expect(assessed.status).toBe('ended');
  });

  it('to a stall is no news of talks that were broken off', () => {
    const stalled = ['anadolu', 'afp'].map((outlet) => aReport('talks', { status: 'stalled' }, { outlet }));

    const assessed = assessStatus(storyline('talks'), stalled, before('broken-off'), now);

    expect(assessed.status).toBe('broken-off');
  });

  it('that extends a pause lets the later of two days stand', () => {
    const reports = [
      aReport('energy-moratorium', { status: 'extended', facts: { endsOn: '2026-02-22' } }, { outlet: 'anadolu' }),
      aReport('energy-moratorium', { status: 'extended', facts: { endsOn: '2026-02-20' } }, { outlet: 'afp' }),
    ];

    const assessed = assessStatus(storyline('energy-moratorium'), reports, before('disputed'), now);

    expect(assessed).toMatchObject({ status: 'in-force', facts: { endsOn: '2026-02-22' } });
  });
});
