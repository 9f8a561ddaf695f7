import { DateTime } from 'luxon';
import type { ReadSentence } from './match-rule';

/** A day that a sentence names, and where in it. */
export type NamedDay = { readonly day: string; readonly at: number };

/** Days further off than this are somebody's history or plan for later years, not a date to wait for. */
const furthestDays = 90;

const meaningNumber = (sentence: ReadSentence, kind: string): readonly { value: number; from: number; to: number }[] =>
  [...sentence.found].flatMap(([meaning, places]) => {
    const value = meaning.startsWith(kind) ? Number(meaning.slice(kind.length)) : Number.NaN;
    return Number.isNaN(value) ? [] : places.map((place) => ({ value, ...place }));
  });

/**
 * The days from the item's own day on that a sentence names, in its order: '1 February', 'on Sunday', 'tomorrow'.
 * A day without a year is the next one to come; a weekday is the next of its name, today's included.
 *
 * @param written day of the item in UTC, as YYYY-MM-DD
 */
export function namedDays(sentence: ReadSentence, written: string): readonly NamedDay[] {
  const today = DateTime.fromISO(written, { zone: 'utc' });
  const dated = meaningNumber(sentence, 'month-').flatMap(({ value: month, from, to }) => {
    const number = dayNumber(sentence.words[from - 1]) ?? dayNumber(sentence.words[to]);
    if (number === undefined) return [];
    const thisYear = DateTime.utc(today.year, month, number);
    return [{ date: thisYear < today.minus({ days: 31 }) ? thisYear.plus({ years: 1 }) : thisYear, at: from }];
  });
  const weekdays = meaningNumber(sentence, 'weekday-').map(({ value, from }) => ({
    date: today.plus({ days: (value - today.weekday + 7) % 7 }),
    at: from,
  }));
  const relative = meaningNumber(sentence, 'day-').map(({ value, from }) => ({
    date: today.plus({ days: value }),
    at: from,
  }));
  return [...dated, ...weekdays, ...relative]
    .filter(({ date }) => date.isValid && date >= today && date <= today.plus({ days: furthestDays }))
    .sort((a, b) => a.at - b.at)
    .flatMap(({ date, at }) => (date.toISODate() === null ? [] : [{ day: date.toFormat('yyyy-MM-dd'), at }]));
}

/** The day that a stated span ends on, counted from the item's day: 'for a week' on 29 January is 5 February. */
export function endOfSpan(sentence: ReadSentence, written: string): string | undefined {
  const [span] = meaningNumber(sentence, 'span-');
  if (span === undefined) return undefined;
  return DateTime.fromISO(written, { zone: 'utc' }).plus({ days: span.value }).toFormat('yyyy-MM-dd');
}

function dayNumber(word: string | undefined): number | undefined {
  const number = /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(word ?? '')?.[1];
  return number === undefined || Number(number) < 1 || Number(number) > 31 ? undefined : Number(number);
}
