import { reportsOf, witnessOf } from '../../../shared/storylines/assessing/report';
import type { FiledItem } from '../../../shared/storylines/filed-item';
import { bridge, hours, roundNumbers, says, weightOf } from './a-bridge';

const reports = (...items: readonly FiledItem[]) => reportsOf(bridge, items, weightOf, roundNumbers);

const claim = { rule: 'test', words: 'so it is' };

describe('the report that an item makes', () => {
  it.each([
    ['what its title asserts', ['recalls', 'asserts', 'asserts'], [true, false, true], 2],
    ['what its title plans', ['denies', 'asserts', 'plans'], [true, false, true], 2],
    ['else what its summary asserts first', ['doubts', 'asserts', 'asserts'], [true, false, false], 1],
    ['else what its summary plans', ['doubts', 'plans', 'asserts'], [true, false, false], 1],
    ['else what comes first', ['denies', 'doubts', 'recalls'], [false, true, true], 0],
  ] as const)('is one claim’s: %s', (_reason, stances, inTitle, chosen) => {
    const statuses = ['closed', 'toll', 'open'];
    const claims = stances.map((stance, place) => ({
      ...claim,
      status: statuses[place] ?? '',
      stance,
      inTitle: inTitle[place] === true,
    }));

    const [report] = reports(says('a', 1, 'open', {}, { claims }));

    expect(report?.status).toBe(statuses[chosen]);
  });

  it.each([
    ['asserts', 'yes'],
    ['plans', 'yes'],
    ['denies', 'no'],
  ] as const)('speaks for or against a status: one that %s says %s', (stance, answer) => {
    expect(reports(says('a', 1, 'closed', { stance }))[0]?.says).toBe(answer);
  });

  it.each([
    ['has no date', says('a', 1, 'closed', {}, { publishedAt: undefined })],
    ['claims nothing', says('a', 1, 'closed', {}, { claims: [] })],
    ['only doubts', says('a', 1, 'closed', { stance: 'doubts' })],
    ['only recalls', says('a', 1, 'closed', { stance: 'recalls' })],
    ['speaks of a status that is none here', says('a', 1, 'painted')],
  ])('is none where it %s', (_reason, item) => {
    expect(reports(item)).toEqual([]);
  });

  it.each([
    ['recalls', says('a', 1, 'closed', { stance: 'recalls', facts: { reason: 'ice' } }), 'closed'],
    ['states none', says('a', 1, 'painted', { facts: { reason: 'ice' } }), undefined],
  ])('brings facts also where it %s', (_reason, item, status) => {
    expect(reports(item)).toMatchObject([{ says: 'nothing', status, facts: { reason: 'ice' } }]);
  });

  it('says that a status goes on only where it was extended', () => {
    const items = [says('a', 1, 'extended', { facts: { endsOn: '2026-02-01' } }), says('b', 2, 'closed')];

    expect(reports(...items).map((report) => report.extends)).toEqual([true, false]);
  });

  it('is its publisher’s, else its outlet’s', () => {
    const items = [says('a', 1, 'closed', {}, { publisher: 'The Morning Bell' }), says('b', 2, 'closed')];

    expect(reports(...items).map(({ publisher }) => publisher)).toEqual(['The Morning Bell', 'b']);
  });

  it('comes in the order of time, then of ids', () => {
    const items = [
      says('a', 3, 'closed', {}, { id: 'c' }),
      says('a', 1, 'closed', {}, { id: 'z' }),
      says('a', 3, 'closed', {}, { id: 'b' }),
      says('a', 3, 'closed', {}, { id: 'a' }),
    ];

    for (const order of [items, items.toReversed()])
      expect(reports(...order).map(({ item }) => item.id)).toEqual(['z', 'a', 'b', 'c']);
  });

  it.each([
    ['the earlier one', { publishedAt: hours(1), title: 'b' }, { publishedAt: hours(2), title: 'a' }],
    ['of one time, the one whose title comes first', { title: 'a' }, { title: 'b' }],
    ['the dated one', { publishedAt: hours(2), title: 'b' }, { publishedAt: undefined, title: 'a' }],
  ])('is that of two items with one id: %s', (_reason, chosen, other) => {
    const items = [chosen, other].map((parts) => says('a', 1, 'closed', {}, { id: 'twice', ...parts }));

    for (const order of [items, items.toReversed()])
      expect(reports(...order).map(({ item }) => item.title)).toEqual([chosen.title]);
  });

  it('is shown with what it rests on, its weight to two places', () => {
    const item = says('a 0.3333', 1, 'closed', { rule: 'bridge-closed', words: 'the bridge is closed' });

    expect(reports(item).map(witnessOf)).toEqual([
      {
        itemId: item.id,
        outlet: 'a 0.3333',
        publisher: 'a 0.3333',
        publishedAt: hours(1),
        title: item.title,
        url: item.url,
        lang: 'en',
        stance: 'asserts',
        words: 'the bridge is closed',
        rule: 'bridge-closed',
        weight: 0.33,
      },
    ]);
  });
});
