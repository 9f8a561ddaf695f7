import { expectedNext, expectedNextInShort } from '../../shared/alerts/expected-next';

const at = '2026-01-30T10:00:00Z';

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

    expect(expectedNext({ facts, at })).toEqual([
      'Next round: Monday 2 February 2026',
      'Runs out: Sunday 1 February 2026',
      'Place: Abu Dhabi',
      'Target year: 2027',
      'Negotiating clusters open: 0',
      'Reason: no date',
    ]);
  });

  it('is nothing where nothing is known', () => {
    expect(expectedNext({ facts: { place: '' }, at })).toEqual([]);
    expect(expectedNextInShort({ facts: { place: 'Abu Dhabi' }, at })).toBeUndefined();
  });

  it.each([
    ['the next round', { nextRoundOn: '2026-02-02', endsOn: '2026-02-01' }, 'Next round 2 Feb.'],
    ['the end', { endsOn: '2026-02-01', clustersOpen: 1 }, 'Runs out 1 Feb.'],
    ['the clusters', { clustersOpen: 0, targetYear: 2027 }, 'Clusters open: 0.'],
    ['the year', { targetYear: 2027 }, 'Target year 2027.'],
  ])('is %s, in short', (_reason, facts, words) => {
    expect(expectedNextInShort({ facts, at })).toBe(words);
  });

  it.each([
    ['is to come on its own day', '2026-02-01T00:00:00Z', false, 'Runs'],
    ['is over where the clock ended a status with it', '2026-02-01T00:00:00Z', true, 'Ran'],
    ['is over the day after', '2026-02-02T00:00:00Z', false, 'Ran'],
  ])('says of an end that it %s', (_reason, time, byClock, runs) => {
    const known = { facts: { endsOn: '2026-02-01' }, at: time, byClock };

    expect(expectedNext(known)).toEqual([`${runs} out: Sunday 1 February 2026`]);
    expect(expectedNextInShort(known)).toBe(`${runs} out 1 Feb.`);
  });
});
