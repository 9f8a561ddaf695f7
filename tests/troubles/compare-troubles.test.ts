import { compareTroubles } from '../../shared/troubles/compare-troubles';
import type { KnownTrouble, Trouble } from '../../shared/troubles/trouble';

const now = '2026-01-30T12:00:00Z';
const earlier = '2026-01-30T11:00:00Z';
const found: Trouble = { heading: 'a feed is silent', of: 'afp-en', since: now, finding: 'Nothing new.' };
const seen: KnownTrouble = { heading: 'a feed is silent', of: 'afp-en', since: earlier };
const told: KnownTrouble = { ...seen, toldAt: earlier };

describe('compareTroubles', () => {
  it('tells of a trouble that nobody knew of', () => {
    expect(compareTroubles([], [found], [], now)).toEqual({
      begun: [found],
      ended: [],
      lasting: [],
      next: [{ ...seen, since: now, toldAt: now }],
    });
  });

  it('tells nothing of one that is as it was told', () => {
    expect(compareTroubles([told], [found], [], now)).toEqual({ begun: [], ended: [], lasting: [told], next: [told] });
  });

  it('tells that one is over, and forgets it', () => {
    expect(compareTroubles([told], [], [], now)).toEqual({ begun: [], ended: [told], lasting: [], next: [] });
  });

  it('tells two of one kind apart by what they are of', () => {
    const other = { ...found, of: 'afp-fr' };

    expect(compareTroubles([told], [other], [], now)).toMatchObject({ begun: [other], ended: [told] });
  });

  it('takes what nobody could ask about to be as it was', () => {
    expect(compareTroubles([told], [], ['a feed is silent'], now)).toEqual({
      begun: [],
      ended: [],
      lasting: [told],
      next: [told],
    });
  });

  it.each<[string, KnownTrouble[], number, string[], KnownTrouble[]]>([
    ['is remembered, and not told at once', [], 60, [], [{ ...seen, since: now }]],
    ['is told when it has lasted, with the time since when', [seen], 3600, [earlier], [{ ...seen, toldAt: now }]],
    ['is not told while it may pass', [seen], 3601, [], [seen]],
  ])('one that asks for patience %s', (_, known, patienceSeconds, begun, next) => {
    const compared = compareTroubles(known, [{ ...found, patienceSeconds }], [], now);

    expect(compared.begun.map(({ since }) => since)).toEqual(begun);
    expect(compared.next).toEqual(next);
  });

  it('forgets one that passed before it was told, without a word', () => {
    expect(compareTroubles([seen], [], [], now)).toEqual({ begun: [], ended: [], lasting: [], next: [] });
  });
});
