import { outletProblems } from '../../shared/outlets/our-outlets';
import { feedSource, feedSources, outlets } from '../../shared/outlets/outlets';
import { readOutlets } from '../../shared/outlets/read-outlets';

describe('outlets', () => {
  it('has no fault in its data files', () => {
    expect(outletProblems).toEqual([]);
    expect(readOutlets(outlets, 'all.json')).toMatchObject({ kind: 'outlets' });
  });

  it('follows all six', () => {
    expect(outlets.map(({ id }) => id)).toEqual([
      'afp',
      'anadolu',
      'interfax-ukraine',
      'rtv-bn',
      'united24',
      'wikipedia',
    ]);
  });

  it.each([
    ['Interfax-Ukraine', 'interfax-ukraine', ['en', 'uk', 'ru']],
    ['Anadolu', 'anadolu', ['en', 'tr', 'sr', 'ru']],
    ['AFP', 'afp', ['en', 'fr']],
    ['UNITED24 Media', 'united24', ['en']],
    ['RTV BN', 'rtv-bn', ['sr']],
    ['Wikipedia', 'wikipedia', ['en', 'uk']],
  ])('reads %s in every language that matters', (_name, id, languages) => {
    const feeds = outlets.find((outlet) => outlet.id === id)?.feeds ?? [];

    expect([...new Set(feeds.map(({ language }) => language))]).toEqual(languages);
  });

  it('weighs Wikipedia less than every news outlet', () => {
    const weights = outlets.filter(({ id }) => id !== 'wikipedia').map(({ weight }) => weight);

    expect(outlets.find(({ id }) => id === 'wikipedia')?.weight).toBeLessThan(Math.min(...weights) / 2);
  });

  it('says who carries AFP', () => {
    const candidates = outlets.find(({ id }) => id === 'afp')?.feeds.flatMap((feed) => feed.candidates) ?? [];

    expect(candidates.map(({ adapter, via }) => [adapter, via])).toEqual([
      ['afp-carrier', 'France 24'],
      ['afp-carrier', 'France 24'],
    ]);
  });

  it('finds a feed with its outlet by the feed’s id', () => {
    expect(feedSource(outlets, 'interfax-ukraine-uk')).toMatchObject({
      outlet: { id: 'interfax-ukraine' },
      feed: { id: 'interfax-ukraine-uk' },
    });
    expect(feedSource(outlets, 'nobody')).toBeUndefined();
    expect(feedSources(outlets)).toHaveLength(outlets.flatMap(({ feeds }) => feeds).length);
  });
});
