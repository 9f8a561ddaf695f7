import { DateTime } from 'luxon';
import type { Finds, Place } from './lexicon';
import type { ReadSentence } from './match-rule';
import { nameOf, numberOf } from './meaning-set';

/** A day that a sentence names, and where in it. */
export type NamedDay = { readonly day: string; readonly at: number };

/** Days further off than this are somebody's history or plan for later years, not a date to wait for. */
const furthestDays = 90;

type Numbered = Place & { readonly value: number };

/** Where the meanings of one kind stand, 'month-2' being of the kind 'month-', with their numbers. */
function meaningNumber({ finds }: Pick<ReadSentence, 'finds'>, kind: string): readonly Numbered[] {
  const numbered: Numbered[] = [];
  for (let at = 0; at < finds.length; at += 3) {
    const name = nameOf(finds[at] ?? 0);
    if (!name.startsWith(kind)) continue;
    const value = Number(name.slice(kind.length));
    if (!Number.isNaN(value)) numbered.push({ value, from: finds[at + 1] ?? 0, to: finds[at + 2] ?? 0 });
  }
  return numbered;
}

/**
 * The days from the item's own day on that a sentence names, in its order: '1 February', 'on Sunday', 'tomorrow'.
 * A day without a year is the next one to come; a weekday is the next of its name, today's included.
 *
 * @param written day of the item in UTC, as YYYY-MM-DD
 */
export function namedDays(sentence: ReadSentence, written: string): readonly NamedDay[] {
  const months = meaningNumber(sentence, 'month-');
  const weekdays = meaningNumber(sentence, 'weekday-');
  const relative = meaningNumber(sentence, 'day-');
  const figures = inFigures(sentence);
  // Most sentences name none, and to make a date of the item's own costs more than to see that.
  if (months.length + weekdays.length + relative.length + figures.length === 0) return [];

  const today = DateTime.fromISO(written, { zone: 'utc' });
  return [
    ...dated(sentence, months, today),
    ...rangeEnds(sentence, months, today),
    ...figures,
    ...weekdays.map(({ value, from }) => ({ date: today.plus({ days: (value - today.weekday + 7) % 7 }), at: from })),
    ...relative.map(({ value, from }) => ({ date: today.plus({ days: value }), at: from })),
  ]
    .filter(({ date }) => date.isValid && date >= today && date <= today.plus({ days: furthestDays }))
    .sort((a, b) => a.at - b.at || a.date.toMillis() - b.date.toMillis())
    .map(({ date, at }) => ({ day: date.toFormat('yyyy-MM-dd'), at }));
}

/** Meanings that are worked out and not looked up: a day of the calendar to come, one that is over, and 'from 15 March'. */
export const dateMeanings: ReadonlySet<string> = new Set(['day-ahead', 'day-over', 'from-day']);

/** A day named this long before the item's own is no slip of a time zone, nor last night's news. */
const overAfterDays = 3;

/**
 * Where a sentence names a day of the calendar that is still to come ('on 7 July'), today's included, and where one that
 * is over: what is said to have been then is no news, but for 'the first since 3 February'. Weekdays are neither: 'on
 * Friday' may be either.
 */
export function dateMeaningsIn(sentence: ReadSentence, written: string): Finds {
  // A day has a figure, and most sentences have none.
  if (!sentence.words.some(beginsWithFigure)) return [];
  const months = meaningNumber(sentence, 'month-');
  const figures = inFigures(sentence);
  if (months.length + figures.length === 0) return [];
  const today = DateTime.fromISO(written, { zone: 'utc' });
  return [...dated(sentence, months, today), ...figures]
    .filter(({ date }) => date.isValid)
    .flatMap(({ date, at }): Finds => {
      const days = date.diff(today, 'days').days;
      if (days >= 0 && days <= furthestDays)
        return [
          numberOf('day-ahead'),
          at,
          at + 1,
          ...(days > 0 && isFrom(sentence, at) ? [numberOf('from-day'), at, at + 1] : []),
        ];
      return days < -overAfterDays && !isSince(sentence, at) ? [numberOf('day-over'), at, at + 1] : [];
    });
}

/** Whether a 'from' stands right before a day, or before the number or weekday in between; some languages put it behind. */
const isFrom = ({ found }: Pick<ReadSentence, 'found'>, at: number): boolean =>
  (found.get('from-word') ?? []).some(({ from, to }) => (to <= at && at - to <= 2) || (from > at && from - at <= 2));

/** Whether a 'since' stands right before a day, or before the number in between. */
const isSince = ({ found }: Pick<ReadSentence, 'found'>, at: number): boolean =>
  (found.get('since') ?? []).some(({ to }) => to <= at && at - to <= 1);

/** '1 February', 'February 1st', '1 February 2026'. */
function dated({ words }: Pick<ReadSentence, 'words'>, months: readonly Numbered[], today: DateTime) {
  return months.flatMap(({ value: month, from, to }) => {
    const before = dayNumber(words[from - 1]);
    const number = before ?? dayNumber(words[to]);
    if (number === undefined) return [];
    const year = yearNumber(words[before === undefined ? to + 1 : to]);
    const date = DateTime.utc(year ?? today.year, month, number);
    const isPast = year === undefined && date < today.minus({ days: 31 });
    return [{ date: isPast ? date.plus({ years: 1 }) : date, at: from }];
  });
}

/** The other day of 'May 9-11' and '9–11 May', of which `dated` takes the one beside the month. */
function rangeEnds({ words, text }: ReadSentence, months: readonly Numbered[], today: DateTime) {
  return months.flatMap((month) => {
    const [first, last] =
      [words.slice(month.from - 2, month.from), words.slice(month.to, month.to + 2)].find(isRange) ?? [];
    if (first === undefined || last === undefined || !['-', '–'].some((dash) => text.includes(first + dash + last)))
      return [];
    const other = dayNumber(words[month.from - 1]) === undefined ? last : first;
    return dated({ words: [other] }, [{ ...month, from: 1, to: 2 }], today).map(({ date }) => ({
      date,
      at: month.from,
    }));
  });
}

const isRange = ([first, last]: readonly string[]): boolean => (dayNumber(first) ?? 32) < (dayNumber(last) ?? 0);

/** '01.02.2026', day before month as our outlets write it. */
function inFigures({
  words,
}: Pick<ReadSentence, 'words'>): readonly { readonly date: DateTime; readonly at: number }[] {
  const figures: { date: DateTime; at: number }[] = [];
  for (let at = 0; at + 2 < words.length; at++) {
    const day = dayNumber(words[at]);
    if (day === undefined) continue;
    const year = yearNumber(words[at + 2]);
    const month = Number(words[at + 1]);
    if (year !== undefined && month >= 1 && month <= 12) figures.push({ date: DateTime.utc(year, month, day), at });
  }
  return figures;
}

/**
 * The day that a stated span ends on, counted from the item's day, or from the one that it begins on: 'for a week' on 29
 * January is 5 February, 'for 45 days from July 15' is 29 August.
 */
export function endOfSpan(sentence: ReadSentence, written: string): string | undefined {
  const days = countedDays(sentence) ?? meaningNumber(sentence, 'span-')[0]?.value;
  if (days === undefined || days > furthestDays) return undefined;
  const begins = sentence.found.has('from-day') ? namedDays(sentence, written)[0]?.day : undefined;
  return DateTime.fromISO(begins ?? written, { zone: 'utc' })
    .plus({ days })
    .toFormat('yyyy-MM-dd');
}

/** 'Ten days', '2 weeks', '30-day': a number in words or figures right before a unit of time. 'After three days' is over. */
function countedDays(sentence: ReadSentence): number | undefined {
  const counts = meaningNumber(sentence, 'count-');
  for (const unit of meaningNumber(sentence, 'unit-')) {
    if (sentence.found.get('background')?.some(({ to }) => to === unit.from - 1) === true) continue;
    const figure = /^\d{1,2}$/.exec(sentence.words[unit.from - 1] ?? '')?.[0];
    const count = figure === undefined ? counts.find(({ to }) => to === unit.from)?.value : Number(figure);
    if (count !== undefined && count > 0) return count * unit.value;
  }
  return undefined;
}

/** A year as words say it: '2027', "2027'de", '2027-му'. */
export function yearNumber(word: string | undefined): number | undefined {
  const year = /^(20\d\d)(?:'|$)/.exec(word ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}

const beginsWithFigure = (word: string): boolean => word.charCodeAt(0) <= nine;
const nine = '9'.charCodeAt(0);

function dayNumber(word: string | undefined): number | undefined {
  if (word === undefined || !beginsWithFigure(word)) return undefined;
  const number = /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(word ?? '')?.[1];
  return number === undefined || Number(number) < 1 || Number(number) > 31 ? undefined : Number(number);
}
