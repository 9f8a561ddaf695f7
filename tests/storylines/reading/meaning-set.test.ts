import {
  addMeaning,
  hasMeaning,
  type MeaningSet,
  nameOf,
  numberOf,
} from '../../../shared/storylines/reading/meaning-set';

describe('a set of meanings', () => {
  it('has what was added, and nothing else', () => {
    const made = Array.from({ length: 70 }, (_, place) => numberOf(`meaning ${place}`));
    const set: MeaningSet = [];

    for (const number of made.filter((_, place) => place % 3 === 0)) addMeaning(set, number);

    expect(made.map((number) => hasMeaning(set, number))).toEqual(made.map((_, place) => place % 3 === 0));
    expect(hasMeaning([], made[0] ?? 0)).toBe(false);
  });

  it('knows a meaning by one number, and by it its name', () => {
    expect(numberOf('talks')).toBe(numberOf('talks'));
    expect(numberOf('talks')).not.toBe(numberOf('summit'));
    expect(nameOf(numberOf('summit'))).toBe('summit');
  });
});
