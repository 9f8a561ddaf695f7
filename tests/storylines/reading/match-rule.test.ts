import { compileLexicon } from '../../../shared/storylines/reading/lexicon';
import { matchRule, readText } from '../../../shared/storylines/reading/match-rule';
import { Rule } from '../../../shared/storylines/reading/rule';
import { sentences } from '../../../shared/storylines/reading/sentences';

/** Each word means itself; 'board of peace' is one thing. */
const lexicon = compileLexicon([
  Object.fromEntries(
    'kyiv moscow talks summit end war peace denies live meets while'.split(' ').map((word) => [word, [word]]),
  ),
  { board: ['board of peace'], panel: ['peace panel'], round: ['peace talks'] },
]);

/** The words that a rule rests on in a title and a summary: 'talks end'; undefined where it does not hold. */
const match = (rule: Partial<Rule>, title: string, summary = '', implied: readonly string[] = []) => {
  const text = readText(sentences(title, summary, 'en'), lexicon, implied);
  const found = matchRule(Rule.parse({ name: 'test', says: 'it is a test', ...rule }), text);
  return found?.places.map(({ from, to }) => found.sentence.words.slice(from, to).join(' ')).join(', ');
};

/** The reason, the rule, a title and a summary, and the words that it rests on. */
type Case = [string, Partial<Rule>, string, string, string | undefined];

describe('a rule of reading', () => {
  it.each<Case>([
    ['all its meanings', { all: ['talks', 'end'] }, 'Talks end', '', 'talks, end'],
    ['in any order', { all: ['talks', 'end'] }, 'End of talks', '', 'talks, end'],
    ['not one alone', { all: ['talks', 'end'] }, 'Talks begin', '', undefined],
    ['not in two sentences', { all: ['talks', 'end'] }, 'Talks', 'The end.', undefined],
    ['in a later sentence', { all: ['talks', 'end'] }, 'News', 'Nothing. Talks end.', 'talks, end'],
    ['either of two meanings', { all: ['talks|summit', 'end'] }, 'Summit at an end', '', 'summit, end'],
    ['the nearer of two meanings', { all: ['end', 'talks|summit'] }, 'Talks of a long summit end', '', 'end, summit'],
    ['in a title, where it says so', { all: ['talks'], where: 'title' }, 'Talks', '', 'talks'],
    ['in a title only, where it says so', { all: ['talks'], where: 'title' }, 'News', 'Talks.', undefined],
    ['in an item, all over it', { all: ['talks', 'end'], where: 'item' }, 'Long talks', 'The end.', 'long talks'],
    ['in an item, all of them', { all: ['talks', 'end'], where: 'item' }, 'Long talks', '', undefined],
    ['in order, where it says so', { all: ['talks', 'end'], inOrder: true }, 'Talks end', '', 'talks, end'],
    ['in no other order', { all: ['talks', 'end'], inOrder: true }, 'End of talks', '', undefined],
    [
      'in order, from a later place on',
      { all: ['talks', 'end'], inOrder: true },
      'End of talks is the end',
      '',
      'talks, end',
    ],
    ['within so many words', { all: ['talks', 'end'], within: 3 }, 'Talks must end', '', 'talks, end'],
    ['within so many words, and further on', { all: ['talks', 'end'], within: 2 }, 'Talks end, end', '', 'talks, end'],
    ['no further apart', { all: ['talks', 'end'], within: 3 }, 'Talks must not end', '', undefined],
    ['where it stands nearest', { all: ['talks', 'end'] }, 'Talks on the war: talks end', '', 'talks, end'],
    [
      'near, though it stands apart as well',
      { all: ['talks', 'end'], within: 2 },
      'Talks, talks end',
      '',
      'talks, end',
    ],
  ])('holds, or not, of %s', (_reason, rule, title, summary, words) => {
    expect(match(rule, title, summary)).toBe(words);
  });

  it.each<Case>([
    ['a sentence that has none', { none: ['denies'] }, 'Talks end', 'Moscow denies it.', 'talks'],
    ['no sentence that has one', { none: ['denies|war'] }, 'Talks end war', '', undefined],
    ['the next sentence', { none: ['denies'] }, 'Moscow denies talks', 'Yet talks go on.', 'talks'],
    ['an item that has none', { none: ['denies'], where: 'item' }, 'Talks', '', 'talks'],
    ['no item that has one', { none: ['denies'], where: 'item' }, 'Talks', 'Moscow denies it.', undefined],
    ['no item that has one it must not', { noneInItem: ['live|denies'] }, 'Talks', 'Moscow denies it.', undefined],
    ['an item that has what it must', { allInItem: ['kyiv|moscow'] }, 'Talks', 'Moscow is there.', 'talks'],
    ['no item that has not what it must', { allInItem: ['kyiv', 'moscow'] }, 'Talks', 'Moscow is there.', undefined],
  ])('holds, or not, of %s', (_reason, rule, title, summary, words) => {
    expect(match({ all: ['talks'], ...rule }, title, summary)).toBe(words);
  });

  it.each([
    ['part of a wider one', 'Board of peace', undefined],
    ['beside a wider one', 'Peace by the board of peace', 'peace'],
  ])('leaves out words that are %s', (_reason, title, words) => {
    expect(match({ all: ['peace'], notAsPartOf: ['board'] }, title)).toBe(words);
  });

  it.each([
    ['the beginning of a wider one', 'peace', 'panel', 'Peace panel', undefined],
    ['each of two wider ones', 'peace', 'board', 'Board of peace, board of peace', undefined],
    ['only beside the end of a wider one', 'round', 'board', 'Board of peace talks', 'peace talks'],
  ])('leaves out words, or not, that are %s', (_reason, word, wider, title, words) => {
    expect(match({ all: [word], notAsPartOf: [wider] }, title)).toBe(words);
  });

  it.each([
    ['the nearest of several places', 'Talks of war, talks end', [3, 4]],
    ['the first of two that are as near', 'Talks end, end talks', [0, 1]],
    ['the first of two on either side', 'End talks end', [1, 0]],
  ])('rests on %s', (_reason, title, places) => {
    const rule = Rule.parse({ name: 'test', says: 'it is a test', all: ['talks', 'end'] });

    const found = matchRule(rule, readText(sentences(title, '', 'en'), lexicon));

    expect(found?.places.map(({ from }) => from)).toEqual(places);
  });

  it('counts words that are all of what they must not be part of', () => {
    expect(match({ all: ['peace'], notAsPartOf: ['peace'] }, 'Peace')).toBe('peace');
  });

  it.each([
    ['between them', 'Talks while war', undefined],
    ['before them', 'While talks end war', 'talks, war'],
    ['behind them', 'Talks end war while', 'talks, war'],
    ['between them in one place', 'Talks while talks end war', 'talks, war'],
    ['between them, and another before them', 'While talks while war', undefined],
    ['right between them', 'war while talks', undefined],
  ])('holds of words with a parting one %s, or not', (_reason, title, words) => {
    expect(match({ all: ['talks', 'war'], notAcross: ['while'] }, title)).toBe(words);
  });

  it.each<[string, Partial<Rule>, string, string | undefined]>([
    ['needs it', { all: ['kyiv', 'talks'] }, 'Talks end', ', talks'],
    ['needs it, and it is named', { all: ['kyiv', 'talks'] }, 'Kyiv talks end', 'kyiv, talks'],
    ['needs it in another item', { all: ['kyiv', 'war'] }, 'Talks end', undefined],
    ['forbids it', { all: ['talks'], none: ['kyiv'] }, 'Talks end', 'talks'],
    ['forbids it, and it is named elsewhere', { all: ['talks'], none: ['kyiv'] }, 'Talks end; Kyiv', 'talks'],
    ['forbids it, and it is named', { all: ['talks'], none: ['kyiv'] }, 'Kyiv talks end', undefined],
    ['forbids it in the item', { all: ['talks'], noneInItem: ['kyiv'] }, 'Talks end', 'talks'],
    ['forbids it where it is the item', { all: ['talks'], none: ['kyiv'], where: 'item' }, 'Talks', 'talks'],
    ['wants it in the item', { all: ['talks'], allInItem: ['kyiv'] }, 'Talks end', undefined],
    ['is parted', { all: ['kyiv', 'talks', 'war'], notAcross: ['while'] }, 'While talks end war', ', talks, war'],
  ])('reads what goes without saying: one that %s', (_reason, rule, title, words) => {
    expect(match(rule, title, '', ['kyiv'])).toBe(words);
  });
});
