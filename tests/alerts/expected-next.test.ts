import { expectedNext, expectedNextInShort } from '../../shared/alerts/expected-next';

describe('what comes next', () => {
  it('is a line for each fact, in one order', () => {
    const facts = {
      reason: 'no date',
      clustersOpen: 0,
      targetYear: 2027,
      place: 'Abu Dhabi',
      endsOn: '2026-02-01',
      nextRoundOn: '2026-02-02',
    };

    expect(expectedNext(facts)).toEqual([
      'Next round: Monday 2 February 2026',
      'Runs out: Sunday 1 February 2026',
      'Place: Abu Dhabi',
      'Target year: 2027',
      'Negotiating clusters open: 0',
      'Reason: no date',
    ]);
  });

  it('is nothing where nothing is known', () => {
    expect(expectedNext({ place: '' })).toEqual([]);
    expect(expectedNextInShort({ place: 'Abu Dhabi' })).toBeUndefined();
  });

  it.each([
    ['the next round', { nextRoundOn: '2026-02-02', endsOn: '2026-02-01' }, 'Next round 2 Feb.'],
    ['the end', { endsOn: '2026-02-01', clustersOpen: 1 }, 'Runs out 1 Feb.'],
    ['the clusters', { clustersOpen: 0, targetYear: 2027 }, 'Clusters open: 0.'],
    ['the year', { targetYear: 2027 }, 'Target year 2027.'],
  ])('is %s, in short', (_reason, facts, words) => {
    expect(expectedNextInShort(facts)).toBe(words);
  });
});
