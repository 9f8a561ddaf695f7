import { mergeFacts, withoutPast } from '../../../shared/storylines/assessing/merge-facts';

const still = { extends: false, afresh: false };
const extended = { extends: true, afresh: false };
const afresh = { extends: false, afresh: true };

describe('what is known after one more report', () => {
  it.each([
    ['what was known', { place: 'Geneva' }, { targetYear: 2030 }, still, { place: 'Geneva', targetYear: 2030 }],
    ['the latest word', { place: 'Geneva' }, { place: 'Istanbul' }, still, { place: 'Istanbul' }],
    ['what was known, where it says nothing', { endsOn: '2026-02-01' }, {}, still, { endsOn: '2026-02-01' }],
    ['an end', {}, { endsOn: '2026-02-03' }, still, { endsOn: '2026-02-03' }],
    [
      'the end that was known',
      { endsOn: '2026-02-01' },
      { place: 'Kyiv' },
      still,
      { endsOn: '2026-02-01', place: 'Kyiv' },
    ],
    ['the earlier of two ends', { endsOn: '2026-02-01' }, { endsOn: '2026-02-03' }, still, { endsOn: '2026-02-01' }],
    ['the earlier, told last', { endsOn: '2026-02-03' }, { endsOn: '2026-02-01' }, still, { endsOn: '2026-02-01' }],
    [
      'the later, of an extension',
      { endsOn: '2026-02-01' },
      { endsOn: '2026-02-03' },
      extended,
      { endsOn: '2026-02-03' },
    ],
    [
      'the end that was known, of an extension without one',
      { endsOn: '2026-02-01' },
      { place: 'Kyiv' },
      extended,
      { endsOn: '2026-02-01', place: 'Kyiv' },
    ],
    [
      'the later, known before, of an extension',
      { endsOn: '2026-02-03' },
      { endsOn: '2026-02-01' },
      extended,
      { endsOn: '2026-02-03' },
    ],
    ['a new status’s end', { endsOn: '2026-02-01' }, { endsOn: '2026-02-03' }, afresh, { endsOn: '2026-02-03' }],
    ['no end of the status before', { endsOn: '2026-02-01', place: 'Kyiv' }, {}, afresh, { place: 'Kyiv' }],
    ['its reason', { reason: 'ice' }, { place: 'Kyiv' }, still, { reason: 'ice', place: 'Kyiv' }],
    ['no reason of the status before', { reason: 'ice' }, { place: 'Kyiv' }, afresh, { place: 'Kyiv' }],
    ['a new status’s reason', { reason: 'ice' }, { reason: 'snow' }, afresh, { reason: 'snow' }],
  ])('is %s', (_reason, known, said, how, expected) => {
    expect(mergeFacts(known, said, how)).toStrictEqual(expected);
  });

  it.each([
    ['yesterday’s', { nextRoundOn: '2026-01-31', place: 'Kyiv' }, { place: 'Kyiv' }],
    ['today’s', { nextRoundOn: '2026-02-01', place: 'Kyiv' }, { nextRoundOn: '2026-02-01', place: 'Kyiv' }],
    ['none', { place: 'Kyiv' }, { place: 'Kyiv' }],
  ])('holds no date of a round that has passed: %s', (_reason, facts, expected) => {
    expect(withoutPast(facts, '2026-02-01')).toStrictEqual(expected);
  });
});
