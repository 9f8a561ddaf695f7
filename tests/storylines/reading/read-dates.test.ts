import { compileLexicon } from '../../../shared/storylines/reading/lexicon';
import { readText } from '../../../shared/storylines/reading/match-rule';
import { endOfSpan, namedDays, yearNumber } from '../../../shared/storylines/reading/read-dates';
import { sentences } from '../../../shared/storylines/reading/sentences';

const lexicon = compileLexicon([
  {
    ...{ 'month-1': ['january'], 'month-2': ['february'], 'month-3': ['march'], 'month-12': ['december'] },
    ...{ 'weekday-1': ['monday'], 'weekday-4': ['thursday'], 'weekday-7': ['sunday'] },
    ...{ 'day-0': ['today'], 'day-1': ['tomorrow'], 'day--1': ['yesterday'], 'day-x': ['someday'] },
    ...{ 'span-7': ['a week long'], 'count-2': ['two'], 'unit-1': ['day', 'days'], 'unit-7': ['week', 'weeks'] },
  },
]);

const read = (text: string) => {
  const [sentence] = readText(sentences(text, '', 'en'), lexicon).sentences;
  if (sentence === undefined) throw new Error('there is no sentence');
  return sentence;
};

/** A Thursday. */
const written = '2026-01-29';
const days = (text: string, on = written) => namedDays(read(text), on).map(({ day }) => day);

describe('the days that a sentence names', () => {
  it.each([
    ['a day and a month', 'on 1 February', ['2026-02-01']],
    ['a month and a day', 'on February 1st', ['2026-02-01']],
    ['the day before its month', '3 February 4', ['2026-02-03']],
    ['an ordinal', 'the 2nd February, 3rd February, 4th February', ['2026-02-02', '2026-02-03', '2026-02-04']],
    ['its own day', 'on 29 January', [written]],
    ['a day with its year', 'on 1 February 2026', ['2026-02-01']],
    ['a day with its year, behind the month', 'February 1, 2026', ['2026-02-01']],
    ['not that of another year, behind the month', 'February 1, 2027', []],
    [
      'the day behind a month, where none can stand before it',
      'it hit 45, March 5, 00 March 6',
      ['2026-03-05', '2026-03-06'],
    ],
    ['no number of three digits', 'on 101 February', []],
    ['no number with letters', 'on 1x February', []],
    ['not that of another year', 'on 1 February 2027, on 1 February 2025', []],
    ['no day that has just passed', 'on 28 January', []],
    ['two days', '29 March and 30 March', ['2026-03-29', '2026-03-30']],
    ['no day that a month has not', 'on 30 February and on 0 March and on 32 March', []],
    ['no month alone', 'in February', []],
    ['today’s weekday', 'on Thursday', [written]],
    ['the next weekday', 'on Sunday', ['2026-02-01']],
    ['a weekday of next week', 'on Monday', ['2026-02-02']],
    ['today and tomorrow', 'today or tomorrow', [written, '2026-01-30']],
    ['no yesterday', 'yesterday', []],
    ['nothing that is no number', 'someday', []],
    ['days in their order', 'tomorrow, on 3 February, on Sunday', ['2026-01-30', '2026-02-03', '2026-02-01']],
    ['figures', 'on 01.02.2026', ['2026-02-01']],
    ['figures of one digit', 'on 1.2.2026', ['2026-02-01']],
    ['no figures of another year', 'on 01.02.2027', []],
    ['no figures of a thirteenth month', 'on 01.13.2026', []],
    ['no figures of a month that is none', 'on 01.00.2026', []],
    ['no figures without a year', 'on 01 02', []],
  ])('are read: %s', (_reason, text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it.each([
    ['ninety days ahead', '2025-12-03', '3 march', ['2026-03-03']],
    ['ninety-one days ahead', '2025-12-02', '3 march', []],
    ['next year', '2025-12-31', '1 january', ['2026-01-01']],
    ['a leap day', '2028-02-28', '29 february', ['2028-02-29']],
  ])('are within ninety days: %s', (_reason, on, text, expected) => {
    expect(days(text, on)).toEqual(expected);
  });

  it('stand where they stand', () => {
    expect(namedDays(read('from today to 3 February or 01.03.2026'), written).map(({ at }) => at)).toEqual([1, 4, 6]);
  });
});

describe('the end of a span', () => {
  it.each([
    ['days in figures', 'for 10 days', '2026-02-08'],
    ['a number with its unit', 'a 30-day truce', '2026-02-28'],
    ['a number in words', 'for two weeks', '2026-02-12'],
    ['a span that is one word', 'a week long truce', '2026-02-05'],
    ['a counted one before it', 'a week long truce, two days', '2026-01-31'],
    ['the first that is counted', 'weeks ago, for 3 days or 4 days', '2026-02-01'],
    ['ninety days', 'for 90 days', '2026-04-29'],
    ['no more than ninety days', 'for 91 days', undefined],
    ['no hundred and ten', 'for 110 days', undefined],
    ['no hundred', 'for 100 days', undefined],
    ['no nought', 'for 0 days', undefined],
    ['no unit alone', 'for days', undefined],
    ['no number alone', 'for two', undefined],
    ['no number that stands apart', 'two long days', undefined],
  ])('is read from %s', (_reason, text, expected) => {
    expect(endOfSpan(read(text), written)).toBe(expected);
  });
});

describe('a year', () => {
  it.each([
    ['2027', 2027],
    ["2027'de", 2027],
    ['20271', undefined],
    ['12027', undefined],
    ['1927', undefined],
    [undefined, undefined],
  ])('is read from %s', (word, year) => {
    expect(yearNumber(word)).toBe(year);
  });
});
