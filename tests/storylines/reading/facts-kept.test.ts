import type { Facts } from '../../../shared/storylines/claim';
import { compileLexicon } from '../../../shared/storylines/reading/lexicon';
import { readText } from '../../../shared/storylines/reading/match-rule';
import { readFacts } from '../../../shared/storylines/reading/read-facts';
import { sentences } from '../../../shared/storylines/reading/sentences';
import { bridge } from '../assessing/a-bridge';

const lexicon = compileLexicon([
  {
    ...{ 'month-2': ['february'], 'day-1': ['tomorrow'], 'weekday-7': ['sunday'], 'span-7': ['week long'] },
    ...{ 'next-round': ['next round'], 'will-meet': ['will meet'], begins: ['begins'], bid: ['offers'] },
    ...{ ready: ['ready'], rejects: ['rejects'], until: ['until', 'to'], 'until-after': ['kadar'] },
    ...{ pause: ['pause'], 'energy-pause': ['truce'], 'not-strike': ['spare'], 'pause-over': ['over'] },
    ...{ 'place-kyiv': ['kyiv'], 'place-abu-dhabi': ['abu dhabi'], accession: ['membership'] },
  },
]);

const all = ['nextRoundOn', 'endsOn', 'place', 'targetYear'] as const;
/** The facts that a storyline reads in an item of Thursday, 29 January. */
const facts = (title: string, summary = '', kept: readonly (typeof all)[number][] = all): Facts =>
  readFacts({ ...bridge, facts: [...kept] }, readText(sentences(title, summary, 'en'), lexicon), '2026-01-29');

describe('the facts that a storyline keeps', () => {
  it.each([
    ['where they will meet', 'They will meet in Kyiv', 'Kyiv'],
    ['where the next round is', 'Next round in Abu Dhabi', 'Abu Dhabi'],
    ['where one begins', 'A round begins in Kyiv', 'Kyiv'],
    ['the first of two', 'Next round in Kyiv, not Abu Dhabi', 'Kyiv'],
    ['not where nothing is to come', 'They spoke in Kyiv', undefined],
    ['not where one offers it', 'Envoy offers next round in Kyiv', undefined],
    ['not where one is ready', 'Envoy ready for next round in Kyiv', undefined],
    ['not where one rejects it', 'Envoy rejects next round in Kyiv', undefined],
  ])('are a place: %s', (_reason, title, place) => {
    expect(facts(title)).toEqual(place === undefined ? {} : { place });
  });

  it.each([
    ['of what is to come', 'Next round on Sunday', '2026-02-01'],
    ['of who will meet', 'They will meet tomorrow', '2026-01-30'],
    ['the nearest, behind', 'Tomorrow he says that next round is on 3 February', '2026-02-03'],
    ['the nearest, before', 'On 3 February next round, he will tell us tomorrow', '2026-02-03'],
    ['the nearest to either', 'Next round he says tomorrow or so they will meet on Sunday', '2026-02-01'],
    ['the first of two as near', 'Tomorrow next round on Sunday', '2026-01-30'],
    ['none that is not named', 'Next round soon', undefined],
    ['none of what is not to come', 'They spoke on Sunday', undefined],
  ])('are the day of a round: %s', (_reason, title, nextRoundOn) => {
    expect(facts(title)).toEqual(nextRoundOn === undefined ? {} : { nextRoundOn });
  });

  it.each([
    ['until a day', 'Pause until 3 February', '2026-02-03'],
    ['until a day some words on', 'Pause until noon of 3 February', '2026-02-03'],
    ['not until a day further on', 'Pause until noon of the same day 3 February', undefined],
    ['a day before until', 'Truce 3 February kadar', '2026-02-03'],
    ['a day some words before until', 'Truce 3 February noon at kadar', '2026-02-03'],
    ['not a day further before until', 'Truce 3 February noon at or so kadar', undefined],
    ['not a day behind until-after', 'Truce kadar 3 February', undefined],
    ['not a day before until', 'Sunday they pause until then', undefined],
    ['a range of days', 'They spare it Sunday and 3 February', '2026-02-03'],
    ['not two days far apart', 'Sunday they did not yet say that they pause 3 February', undefined],
    ['until a day, rather than a range', 'Pause tomorrow and Sunday and so on until 3 February', '2026-02-03'],
    ['a span', 'A week long pause', '2026-02-05'],
    ['a span of a pause named after energy', 'A week long truce', '2026-02-05'],
    ['a day rather than a span', 'A week long pause until 3 February', '2026-02-03'],
    ['no span of what is over', 'A week long pause is over', undefined],
    ['a day of what is over', 'The pause until Sunday is over', '2026-02-01'],
    ['nothing of what is no pause', 'A week long march until 3 February', undefined],
  ])('are the end of a pause: %s', (_reason, title, endsOn) => {
    expect(facts(title)).toEqual(endsOn === undefined ? {} : { endsOn });
  });

  it.each([
    ['a year to come', 'Membership in 2030', 2030],
    ['the first of two', 'Membership in 2030 or 2035', 2030],
    ['not the item’s own', 'Membership, in 2026', undefined],
    ['the next after it', 'Membership, in 2026, of 2027', 2027],
    ['fifteen years ahead', 'Membership in 2041', 2041],
    ['not sixteen years ahead', 'Membership in 2042', undefined],
    ['not that of something else', 'Elections in 2030', undefined],
  ])('are a year that is aimed at: %s', (_reason, title, targetYear) => {
    expect(facts(title)).toEqual(targetYear === undefined ? {} : { targetYear });
  });

  it('are those that it keeps, and no others', () => {
    const title = 'They will meet in Kyiv on Sunday about membership in 2030, and pause until 3 February';
    const everything = { place: 'Kyiv', nextRoundOn: '2026-02-01', targetYear: 2030, endsOn: '2026-02-03' };

    expect(facts(title)).toEqual(everything);
    for (const one of all) expect(facts(title, '', [one])).toEqual({ [one]: everything[one] });
  });

  it('are those of the first sentence that tells them', () => {
    const summary =
      'They will meet in Kyiv on Sunday about membership in 2030, and pause until 3 February. ' +
      'They will meet in Abu Dhabi tomorrow about membership in 2031, and pause until 4 February.';

    expect(facts('News', summary)).toMatchObject({ place: 'Kyiv', nextRoundOn: '2026-02-01' });
    expect(facts('News', summary)).toMatchObject({ targetYear: 2030, endsOn: '2026-02-03' });
  });

  it('of an undated item are a place and a year', () => {
    const title = 'They will meet in Kyiv on Sunday about membership in 2010, and pause until 3 February';
    const undated = readFacts({ ...bridge, facts: [...all] }, readText(sentences(title, '', 'en'), lexicon), undefined);

    expect(undated).toEqual({ place: 'Kyiv', targetYear: 2010 });
  });
});
