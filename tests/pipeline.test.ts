import { storywatch } from './a-storywatch';

describe('from feeds to one alert', () => {
  it('tells of a change once, with its evidence, and of nothing else', async () => {
    const { alerts, statusOf, filedUnder, publishes, itIs } = storywatch();

    // On an ordinary morning there is other news.
    publishes('interfax-ukraine', '2026-01-28T07:00:00Z', 'Kyiv market hall opens again after a year of work');
    await itIs('2026-01-28T08:00:00Z');
    expect(alerts).toEqual([]);

    // Then two outlets report, each in its own words, that the exchanges of prisoners are suspended.
    publishes('interfax-ukraine', '2026-01-28T09:00:00Z', 'Russia has suspended prisoner exchanges – Zelenskyy');
    publishes('anadolu', '2026-01-28T09:20:00Z', 'Zelenskyy says Russia halted exchange of prisoners of war');
    await itIs('2026-01-28T10:00:00Z');
    expect(await filedUnder('exchanges')).toEqual([
      'anadolu: Zelenskyy says Russia halted exchange of prisoners of war',
      'interfax-ukraine: Russia has suspended prisoner exchanges – Zelenskyy',
    ]);
    expect(await statusOf('exchanges')).toBe('suspended');
    expect(alerts.map(({ attributes }) => attributes)).toEqual([
      { storyline: 'exchanges', kind: 'change', status: 'suspended' },
    ]);
    expect(alerts[0]?.email).toContain('Russia has suspended prisoner exchanges – Zelenskyy');

    // More reports of the same are no news to anybody.
    publishes('anadolu', '2026-01-28T11:00:00Z', 'Prisoner exchanges suspended by Russia, Ukrainian president says');
    await itIs('2026-01-28T12:00:00Z');
    await itIs('2026-01-28T12:10:00Z');
    expect(alerts).toHaveLength(1);
  });
});
