import { assessStatus } from '../../../shared/storylines/assess-status';
import { replayItems } from '../../../shared/storylines/replay-items';
import { aReport, before, storyline } from '../a-report';
import { anItem } from '../an-item';

const statusAfter = (items: Parameters<typeof assessStatus>[1]) =>
  assessStatus(storyline('talks'), items, before('stalled'), '2026-01-30T00:00:00Z').status;

describe('witnesses', () => {
  it.each([
    ['an unknown publisher twice, in two outlets', ['anadolu', 'united24'], 'The Morning Bell', 'stalled'],
    ['an agency twice, in two outlets', ['anadolu', 'united24'], 'Reuters', 'stalled'],
    ['two outlets, each its own', ['anadolu', 'united24'], undefined, 'scheduled'],
    ['one outlet that nobody knows, twice', ['the-bell', 'the-bell'], undefined, 'stalled'],
    ['two outlets that nobody knows', ['the-bell', 'the-horn'], undefined, 'scheduled'],
  ])('are publishers, each for itself only: %s', (_reason, outlets, publisher, status) => {
    const items = outlets.map((outlet) => aReport('talks', {}, { outlet, ...(publisher && { publisher }) }));

    expect(statusAfter(items)).toBe(status);
  });

  it('tell of one event in several languages once', () => {
    const reports = [
      ['interfax-ukraine', 'en', 'Russia has suspended prisoner exchanges, ministry fears'],
      ['anadolu', 'tr', 'Rusya, Ukrayna ile esir takasını durdurdu'],
      ['rtv-bn', 'sr', 'Rusija obustavila razmenu zarobljenika sa Ukrajinom'],
      ['afp', 'fr', 'La Russie suspend les échanges de prisonniers avec l’Ukraine'],
      ['interfax-ukraine', 'uk', 'Росія призупинила обмін полоненими'],
      ['anadolu', 'ru', 'Россия приостановила обмен пленными'],
    ] as const;
    const items = reports.map(([outlet, lang, title], hour) =>
      anItem({ id: `${hour}`, outlet, lang, title, publishedAt: `2026-01-29T1${hour}:00:00Z` }),
    );

    const changes = replayItems(items).filter(({ storyline }) => storyline === 'exchanges');

    expect(changes).toMatchObject([{ to: 'suspended', at: '2026-01-29T11:00:00Z' }]);
    expect(changes[0]?.because.map(({ lang }) => lang)).toEqual(['en', 'tr']);
  });

  it('are heard once in a replay that shows an item twice under two dates, whatever the order', () => {
    const items = ['2026-01-20T09:00:00Z', '2026-01-29T09:00:00Z'].map((publishedAt) =>
      anItem({ id: 'twice', outlet: 'afp', title: 'Russia has suspended prisoner exchanges', publishedAt }),
    );
    const other = anItem({
      id: 'other',
      outlet: 'anadolu',
      title: 'Moscow halts exchange of prisoners of war, envoys believe',
      publishedAt: '2026-01-29T10:00:00Z',
    });

    for (const order of [
      [...items, other],
      [other, ...items.toReversed()],
    ])
      expect(replayItems(order).filter(({ to }) => to === 'suspended')).toEqual([]);
  });

  it.each([
    ['six days after one that was told', 16, false],
    ['eight days after it', 18, true],
  ])('of a further round tell news only when it is no news of the same week: %s', (_reason, day, key) => {
    const reports = [10, day].flatMap((on) =>
      ['anadolu', 'afp'].map((outlet) =>
        aReport('talks', { status: 'under-way' }, { outlet, publishedAt: `2026-01-${on}T10:00:00Z` }),
      ),
    );
    const between = ['anadolu', 'afp'].map((outlet) =>
      aReport('talks', { status: 'stalled' }, { outlet, publishedAt: '2026-01-12T10:00:00Z' }),
    );

    const assessed = assessStatus(
      storyline('talks'),
      [...reports, ...between],
      before('scheduled', '2026-01-09T00:00:00Z'),
      `2026-01-${day}T12:00:00Z`,
    );

    expect(assessed).toMatchObject({ status: 'under-way', key });
  });
});
