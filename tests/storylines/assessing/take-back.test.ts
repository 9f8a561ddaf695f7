import { assessStatus } from '../../../shared/storylines/assess-status';
import { aReport, before, storyline } from '../a-report';

describe('a change', () => {
  it.each([
    ['two outlets deny it within two days', ['anadolu', 'interfax-ukraine'], '2026-01-29T20:00:00Z', 'stalled'],
    ['one outlet does', ['interfax-ukraine'], '2026-01-29T20:00:00Z', 'scheduled'],
    ['two do after that', ['anadolu', 'interfax-ukraine'], '2026-02-02T20:00:00Z', 'scheduled'],
  ])('is taken back only when outlets of weight deny it soon: %s', (_reason, outlets, at, status) => {
    const reports = ['anadolu', 'afp'].map((outlet) => aReport('talks', {}, { outlet }));
    const denials = outlets.map((outlet) => aReport('talks', { stance: 'denies' }, { outlet, publishedAt: at }));

    const assessed = assessStatus(
      storyline('talks'),
      [...denials, ...reports],
      before('stalled'),
      '2026-02-03T00:00:00Z',
    );

    expect(assessed.status).toBe(status);
  });
});
