import { compileLexicon, findMeanings, placesOfEach, type Words } from '../../../shared/storylines/reading/lexicon';

/** Where each meaning stands: 'talks 0-1', in the order found. */
const found = (text: string, ...lists: readonly Words[]) =>
  [...placesOfEach(findMeanings(text.split(' '), compileLexicon(lists)))].flatMap(([meaning, places]) =>
    places.map(({ from, to }) => `${meaning} ${from}-${to}`),
  );

describe('looking words up', () => {
  it.each([
    ['a whole word', ['talks'], 'the talks begin', ['m 1-2']],
    ['not a part of a word', ['talk'], 'talks talking', []],
    ['any ending', ['negotiat*'], 'negotiations negotiated negotiat negotia', ['m 0-1', 'm 1-2', 'm 2-3']],
    ['stems of one letter', ['a*'], 'at b', ['m 0-1']],
    ['the shorter of two stems as well', ['neg*', 'negotiat*'], 'negotiate', ['m 0-1', 'm 0-1']],
    ['a phrase', ['peace push'], 'a peace push and peace', ['m 1-3']],
    ['a phrase to the last word', ['peace push'], 'the peace', []],
    ['a phrase with any ending', ['peace push*'], 'peace pushes', ['m 0-2']],
    ['a phrase with any ending, not another word', ['peace push*'], 'peace pull', []],
    ['a phrase with a hyphen', ['cease-fire'], 'the cease fire', ['m 1-3']],
    [
      'one of a family',
      ['halt/paus* strikes/attacks'],
      'pausing attacks, halt strikes'.replace(',', ''),
      ['m 0-2', 'm 2-4'],
    ],
    ['a phrase with a hyphen among blanks', ['cease - fire'], 'the cease fire', ['m 1-3']],
    ['any number', ['#'], '3 three 30a a30', ['m 0-1']],
    ['any number within a phrase', ['# for #'], '150 for 150 for free', ['m 0-3']],
    ['a number of its own', ['2'], '2 3', ['m 0-1']],
    ['a word met before', ['talks'], 'talks talks talks', ['m 0-1', 'm 1-2', 'm 2-3']],
    ['nothing that is empty', ['/talks'], 'talks', ['m 0-1']],
  ])('finds %s', (_reason, phrases, text, places) => {
    expect(found(text, { m: phrases })).toEqual(places);
  });

  it.each([
    ['covers it', ['peace', '-board of peace'], 'board of peace', []],
    ['stands before it', ['peace', '-board of'], 'board of peace', ['m 2-3']],
    ['stands after it', ['peace', '-push'], 'peace push', ['m 0-1']],
    ['covers one of two', ['peace', '-board of peace'], 'peace board of peace', ['m 0-1']],
    ['overlaps its end', ['peace push', '-push back'], 'peace push back', []],
    ['overlaps its beginning', ['push back', '-peace push'], 'peace push back', []],
    ['is of any ending', ['peace*', '-peaceful*'], 'peacefully peace', ['m 1-2']],
    ['is not there', ['peace', '-board of peace'], 'board for peace', ['m 2-3']],
    ['stands alone', ['-peace'], 'peace', []],
  ])('heeds an exception that %s', (_reason, phrases, text, places) => {
    expect(found(text, { m: phrases })).toEqual(places);
  });

  it('takes exceptions for their own meaning only', () => {
    expect(found('board of peace', { peace: ['peace', '-board of peace'], board: ['board'], calm: ['peace'] })).toEqual(
      ['board 0-1', 'calm 2-3'],
    );
  });

  it('does not name a meaning that is excepted everywhere', () => {
    const lexicon = compileLexicon([{ peace: ['peace', '-board of peace'] }]);

    expect(findMeanings(['board', 'of', 'peace'], lexicon)).toEqual([]);
  });

  it('joins several lists of one meaning', () => {
    expect(found('talks summit', { m: ['talks'] }, { m: ['summit'], n: ['summit'] })).toEqual([
      'm 0-1',
      'm 1-2',
      'n 1-2',
    ]);
  });

  it('finds nothing without words', () => {
    expect(found('talks')).toEqual([]);
    expect(found('', { m: ['talks'] })).toEqual([]);
  });

  it('keeps no more words ready than the news has, whatever is thrown at it', () => {
    const lexicon = compileLexicon([{ m: ['talk*'] }]);
    const words = Array.from({ length: 50_000 }, (_, place) => `talk${place}`);

    findMeanings(words, lexicon);
    expect(lexicon.kept.size).toBe(50_000);
    expect(placesOfEach(findMeanings(['talking'], lexicon)).get('m')).toEqual([{ from: 0, to: 1 }]);
    expect(lexicon.kept.size).toBe(1);
  });
});
