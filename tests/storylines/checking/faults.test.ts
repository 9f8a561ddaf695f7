import { checkStoryline } from '../../../shared/storylines/check-storyline';
import { commonMeanings } from '../../../shared/storylines/reading/lexicons';
import data from '../fixtures/grain-corridor.json';

const [none, proposed, open, closed] = data.statuses;
const [claim, ...claims] = data.claims;
const withClaim = (parts: object) => ({ ...data, claims: [{ ...claim, ...parts }, ...claims] });
const withOpen = (parts: object) => ({ ...data, statuses: [none, proposed, { ...open, ...parts }, closed] });
const withWords = (english: object) => ({ ...data, words: { en: { ...data.words.en, ...english } } });

const problemsOf = (faulty: object, meanings: ReadonlySet<string> | undefined = commonMeanings) => {
  const checked = checkStoryline(faulty, 'new.json', meanings);
  return checked.kind === 'faulty' ? checked.problems : [];
};
/** A claim's list of meanings with one that has no words. */
const withList = (list: string): [string, object, string] => [
  `a claim’s ${list}`,
  withClaim({ [list]: ['zeppelins'] }),
  `, claims 1, ${list}: the rule`,
];
const ends = { on: 'endsOn', to: 'open', why: 'it ran out' };

describe('checking a storyline', () => {
  it.each<[string, object, string]>([
    [
      'a fading',
      withOpen({ fades: { afterDays: 3, to: 'none', wy: 'it does', why: 'it does' } }),
      'statuses 3, fades: "wy" is not known here; did you mean "why"?',
    ],
    [
      'an end',
      withOpen({ ends: { ...ends, onn: 1 } }),
      'statuses 3, ends: "onn" is not known here; did you mean "on"?',
    ],
    [
      'a fading, of which days',
      withOpen({ fades: { afterDays: 3, to: 'none', why: 'it does', afterDay: 1 } }),
      'fades: "afterDay" is not known here; did you mean "afterDays"?',
    ],
    [
      'a fading, of which an aim',
      withOpen({ fades: { afterDays: 3, to: 'none', why: 'it does', too: 1 } }),
      'fades: "too" is not known here; did you mean "to"?',
    ],
    [
      'an end, of which an aim',
      withOpen({ ends: { ...ends, tto: 1 } }),
      'ends: "tto" is not known here; did you mean "to"?',
    ],
    [
      'an end, of which words',
      withOpen({ ends: { ...ends, whyy: 1 } }),
      'ends: "whyy" is not known here; did you mean "why"?',
    ],
    [
      'the start, of which a status',
      { ...data, start: { ...data.start, statu: 'x' } },
      'start: "statu" is not known here; did you mean "status"?',
    ],
    [
      'the start',
      { ...data, start: { ...data.start, fact: {} } },
      'start: "fact" is not known here; did you mean "facts"?',
    ],
    [
      'a filing rule',
      { ...data, files: [{ ...data.files[0], wher: 1 }] },
      'files 1: "wher" is not known here; did you mean "where"?',
    ],
    [
      'a filing rule, of which claims have more',
      { ...data, files: [{ ...data.files[0], statu: 1 }] },
      'files 1: "statu" is not known here; allowed here: name, says, where, all, ',
    ],
    [
      'an excluding rule',
      { ...data, excludes: [{ ...data.excludes[0], wher: 1 }] },
      'excludes 1: "wher" is not known here; did you mean "where"?',
    ],
    ['all of it', { ...data, abou: 'ships' }, 'new.json: "abou" is not known here; did you mean "about"?'],
  ])('knows the keys of %s', (_reason, faulty, problem) => {
    expect(problemsOf(faulty)).toEqual([expect.stringContaining(problem)]);
  });

  it.each<[string, object, string]>([
    ['a filing rule’s', { ...data, files: [{ ...data.files[0], all: ['zeppelins'] }] }, ', files 1, all: the rule'],
    [
      'an excluding rule’s',
      { ...data, excludes: [{ ...data.excludes[0], all: ['zeppelins'] }] },
      ', excludes 1, all: ',
    ],
    ...['all', 'none', 'noneInItem', 'allInItem', 'notAsPartOf', 'notAcross', 'deniedBy', 'refutedBy'].map(withList),
  ])('knows whose meaning has no words: %s', (_reason, faulty, problem) => {
    expect(problemsOf(faulty)).toEqual([expect.stringContaining(`new.json${problem}`)]);
  });

  it('does without the word lists, and then checks no meanings', () => {
    const unheardOf = withClaim({ all: ['zeppelins'] });
    const ofOneName = withClaim({ name: 'grain-ships' });

    expect(checkStoryline(unheardOf, 'new.json').kind).toBe('sound');
    expect(checkStoryline(ofOneName, 'new.json').kind).toBe('faulty');
  });

  it.each([
    ['a status of its own', { status: 'open' }],
    ['a word for one', { status: 'reopened' }],
    ['that it states none', { status: 'none-stated' }],
    ['a year that is aimed at', { status: 'target-date' }],
  ])('lets a rule claim %s', (_reason, claimed) => {
    expect(problemsOf(withClaim(claimed))).toEqual([]);
  });

  it.each([
    ['words with apostrophes and hyphens', ["st-nicholas'"]],
    ['a number', ['# ships']],
    ['an exception', ['-wheat beer']],
    ['families of words', ['wheat*/maize ship*']],
    ['any ending before another word', ['wheat* ship']],
  ])('lets lists hold %s', (_reason, grain) => {
    expect(problemsOf(withWords({ grain }))).toEqual([]);
  });

  it.each([
    ['only a star', '*', 'must hold a word'],
    ['only a hyphen', '-', 'must hold a word'],
    ['a star at the beginning of a word', 'w* *heat', 'a star stands for any ending'],
    ['two stars', 'wheat**', 'a star stands for any ending'],
    ['a blank at an end', 'wheat ', 'must be written as items are looked up: "wheat"'],
  ])('does not let lists hold %s', (_reason, phrase, problem) => {
    expect(problemsOf(withWords({ grain: [phrase] }))).toEqual([expect.stringContaining(problem)]);
  });

  it('names the place of each faulty phrase, each fading and each end', () => {
    const statuses = [
      none,
      proposed,
      { ...open, ends },
      { ...closed, ends, fades: { afterDays: 2, to: 'shut', why: 'two days have passed' } },
    ];

    expect(problemsOf({ ...withWords({ grain: ['wheat', 'Maize'] }), statuses })).toEqual([
      'new.json, statuses 4, fades, to: no status has the id "shut"; there are: none, proposed, open, closed',
      'new.json, statuses 3, ends, to: "open" ends on that day itself; name a status that lasts',
      'new.json, statuses 4, ends, to: "open" ends on that day itself; name a status that lasts',
      'new.json, words, en, grain 2: "Maize" must be written as items are looked up: "maize"',
    ]);
  });

  it('says that an end leads nowhere', () => {
    expect(problemsOf(withOpen({ ends: { ...ends, to: 'shut' } }))).toEqual([
      'new.json, statuses 3, ends, to: no status has the id "shut"; there are: none, proposed, open, closed',
    ]);
  });

  it.each([
    [20, / of which no word list has words; there are: 0 meaning, .*, 19 meaning$/],
    [21, / of which no word list has words$/],
  ])('lists what there is where that is no more than twenty: %s', (count, problem) => {
    const meanings = new Set(Array.from({ length: count }, (_, place) => `${place} meaning`));

    expect(problemsOf({ ...withClaim({ all: ['zeppelins'] }), words: {} }, meanings)).toContainEqual(
      expect.stringMatching(problem),
    );
  });
});
