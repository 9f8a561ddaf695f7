import { checkStoryline, repeatedStorylines } from '../../shared/storylines/check-storyline';
import { ruleFaults } from '../../shared/storylines/checking/rule-faults';
import { storylineProblems, storylines } from '../../shared/storylines/our-storylines';
import { commonMeanings } from '../../shared/storylines/reading/lexicons';
import data from './fixtures/grain-corridor.json';

const [none, proposed, open, closed] = data.statuses;
const [claim, ...claims] = data.claims;
const withClaim = (parts: object) => ({ ...data, claims: [{ ...claim, ...parts }, ...claims] });
const withOpen = (parts: object) => ({ ...data, statuses: [none, proposed, { ...open, ...parts }, closed] });
const withWords = (english: object) => ({ ...data, words: { en: { ...data.words.en, ...english } } });
const { name: _name, ...nameless } = data;

describe('checkStoryline', () => {
  it('finds no fault in ours', () => {
    expect(storylineProblems).toEqual([]);
    expect(storylines.flatMap((storyline) => ruleFaults(storyline, commonMeanings))).toEqual([]);
    expect(storylines.map(({ id }) => id)).toEqual(['talks', 'energy-moratorium', 'exchanges', 'eu-accession']);
  });

  it('reads a sound one, with what may be left out', () => {
    expect(checkStoryline(data, 'new.json', commonMeanings)).toMatchObject({
      kind: 'sound',
      storyline: { id: 'grain-corridor', statuses: [{ id: 'none', needs: 1 }, {}, {}, {}] },
    });
  });

  it.each([
    [
      'a misspelt meaning',
      withClaim({ all: ['coridor', 'grain'] }),
      ', claims 1, all: the rule "corridor-closed" looks for the meaning "coridor", of which no word list has words; did you mean "corridor"?',
    ],
    [
      'a meaning nobody has, one of two',
      withClaim({ none: ['ukraine|zeppelins'] }),
      ', claims 1, none: the rule "corridor-closed" looks for the meaning "zeppelins", of which no word list has words',
    ],
    [
      'an unknown meaning that turns a claim round',
      withClaim({ deniedBy: ['denyy'] }),
      ', claims 1, deniedBy: the rule "corridor-closed" looks for the meaning "denyy", of which no word list has words; did you mean "deny"?',
    ],
    [
      'a rule that claims an unknown status',
      withClaim({ status: 'close' }),
      ', claims 1, status: no status has the id "close"; did you mean "closed"?',
    ],
    [
      'a way from an unknown status',
      withOpen({ from: ['elsewhere-entirely'] }),
      ', statuses 3, from: no status has the id "elsewhere-entirely"; there are: none, proposed, open, closed',
    ],
    [
      'fading into an unknown status',
      withOpen({ fades: { afterDays: 3, to: 'nome', why: 'it does' } }),
      ', statuses 3, fades, to: no status has the id "nome"; did you mean "none"?',
    ],
    [
      'fading into itself',
      withOpen({ fades: { afterDays: 3, to: 'open', why: 'it does' } }),
      ', statuses 3, fades, to: a status cannot fade into itself',
    ],
    [
      'ending in itself',
      withOpen({ ends: { on: 'endsOn', to: 'open', why: 'it ran out' } }),
      ', statuses 3, ends, to: "open" ends on that day itself; name a status that lasts',
    ],
    [
      'a day that is not kept',
      { ...withOpen({ ends: { on: 'endsOn', to: 'closed', why: 'it ran out' } }), facts: [] },
      `, statuses 3, ends, on: "endsOn" must be among the storyline's facts as well`,
    ],
    [
      'an unknown start',
      { ...data, start: { status: 'shut', facts: {} } },
      ', start, status: no status has the id "shut"; there are: none, proposed, open, closed',
    ],
    [
      'a word for an unknown status',
      { ...data, means: { reopened: 'opem' } },
      ', means, reopened: no status has the id "opem"; did you mean "open"?',
    ],
    [
      'two statuses of one id',
      { ...data, statuses: [...data.statuses, none] },
      ', statuses 5, id: the status id "none" is used twice',
    ],
    [
      'two rules of one name',
      withClaim({ name: 'grain-ships' }),
      ', claims 1, name: another rule is called "grain-ships" already; an alert names the rule that it rests on',
    ],
    [
      'words in capitals',
      withWords({ grain: ['Wheat*'] }),
      ', words, en, grain 1: "Wheat*" must be written as items are looked up: "wheat*"',
    ],
    [
      'a star inside a word',
      withWords({ grain: ['wh*t'] }),
      ', words, en, grain 1: "wh*t": a star stands for any ending, so it comes last in a word',
    ],
    [
      'a mark that no word has',
      withWords({ grain: ['st. nicholas'] }),
      ', words, en, grain 1: "st. nicholas": leave out the .; items are looked up word by word',
    ],
    ['a meaning without words', withWords({ grain: [] }), ', words, en, grain: must not be empty'],
    ['a blank word', withWords({ grain: [' '] }), ', words, en, grain 1: must hold a word'],
    [
      'words in a language that no feed has',
      { ...data, words: { ...data.words, de: {} } },
      ', words, de: "de" is no language that we read; there are: en, sr, uk, ru, tr, fr',
    ],
    ['a missing name', nameless, ', name: is missing: text in double quotes is needed'],
    ['a misspelt key', withClaim({ al: [] }), ', claims 1: "al" is not known here; did you mean "all"?'],
    [
      'a misspelt key of a status',
      withOpen({ neds: 2 }),
      ', statuses 3: "neds" is not known here; did you mean "needs"?',
    ],
    ['too few statuses', { ...data, statuses: [none] }, ', statuses: must have 2 entries or more'],
    ['no time at all', { ...data, windowDays: 0 }, ', windowDays: must be more than 0'],
    ['an id with blanks', { ...data, id: 'Grain' }, ', id: an id is lower-case letters, digits and single hyphens'],
    [
      'an unknown stance',
      withClaim({ stance: 'says' }),
      ', claims 1, stance: must be one of asserts, plans, doubts, denies, recalls, imagines',
    ],
    ['text', 'grain', ': must be a group in braces'],
    ['a list', [], ': must be a group in braces'],
    ['nothing', null, ': must be a group in braces'],
  ])('says where and what is wrong with %s', (_reason, faulty, problem) => {
    const checked = checkStoryline(faulty, 'new.json', commonMeanings);

    expect(checked.kind === 'faulty' && checked.problems[0]).toBe(`new.json${problem}`);
  });

  it('names every fault, not only the first', () => {
    const checked = checkStoryline(
      { ...withClaim({ status: 'shut', all: ['nothing'] }), means: { a: 'b' } },
      'new.json',
      commonMeanings,
    );

    expect(checked).toMatchObject({ kind: 'faulty', problems: { length: 3 } });
  });

  it('names storylines that share an id', () => {
    const [first] = storylines;

    expect(repeatedStorylines(storylines)).toEqual([]);
    expect(repeatedStorylines(first === undefined ? [] : [first, { ...first, name: 'More talks' }])).toEqual([
      'the storyline id "talks" is used twice: by Talks and More talks',
    ]);
  });
});
