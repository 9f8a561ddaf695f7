import { checkWords } from '../../shared/storylines/check-words';

describe('checkWords', () => {
  it('reads sound lists', () => {
    const words = { grain: ['wheat*', 'maize/corn'], ship: ['ships'] };

    expect(checkWords(words, 'en.json', 'en')).toEqual({ kind: 'sound', words });
  });

  it.each([
    ['a list that is none', { grain: 'wheat' }, ['en.json, grain: must be a list in square brackets']],
    ['a word that is none', { grain: [1] }, ['en.json, grain 1: must be text in double quotes']],
    ['no lists at all', [], ['en.json: must be a group in braces']],
    [
      'two faults, each in its place',
      { grain: ['wheat', 'Maize'], ship: [] },
      ['en.json, grain 2: "Maize" must be written as items are looked up: "maize"', 'en.json, ship: must not be empty'],
    ],
  ])('says where and what is wrong with %s', (_reason, words, problems) => {
    expect(checkWords(words, 'en.json', 'en')).toEqual({ kind: 'faulty', problems });
  });
});
