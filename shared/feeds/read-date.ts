import { DateTime } from 'luxon';
import { monthNumber } from './month-names';
import { readZone } from './read-zone';

/** Years that a feed's entry can be of; anything else is a slip or a placeholder. */
const firstYear = 1990;
const lastYear = 2100;
/** Longer texts are no dates; the patterns below are only ever tried on shorter ones. */
const maxLength = 100;

const clock =
  '(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,]\\d+)?)?(?: ?(?<half>[ap])\\.?m\\b\\.?)?';
const timeAndZone = `(?:(?:,? \\p{L}+\\.?){0,2},? ?(?<=[ ,])${clock})? ?(?<zone>.*)$`;
const weekday = '^(?:\\p{L}+\\.?,? ?)?(?<![\\p{L}])';
const dayNumber = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?';
const monthName = '(?<name>\\p{L}+)\\.?';
const year = '(?<year>\\d{4}|\\d{2})\\.?(?!\\d)';

const patterns: readonly RegExp[] = [
  // ISO 8601 and its loose relatives: 2026-01-29T10:00:00Z, 2026/1/29 10:00
  `^(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?:(?:t|,? )${clock})? ?(?<zone>.*)$`,
  '^(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:t(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?)?(?<zone>.*)$',
  // RFC 822 and what passes for it: Thu, 29 Jan 2026 10:00:00 +0000, 29. januar 2026. 10:00
  `${weekday}${dayNumber}[ -]+(?:de )?${monthName},?(?: de)?[ -]+${year}${timeAndZone}`,
  // January 29, 2026 10:00 AM
  `^(?:\\p{L}+\\.?,? )?${monthName} ${dayNumber},? ${year}${timeAndZone}`,
  // C's asctime: Thu Jan 29 10:00:00 2026
  `^\\p{L}+ ${monthName} ${dayNumber} ${clock} (?<zone>[a-z]+ )?(?<year>\\d{4})$`,
  // 29.01.2026 10:00, 29/01/2026
  `${weekday}(?<first>\\d{1,2})(?<separator>[./-]) ?(?<next>\\d{1,2})\\k<separator> ?${year}${timeAndZone}`,
].map((pattern) => new RegExp(pattern, 'iu'));

/**
 * RFC 822 and ISO 8601 to the letter, as nearly all feeds write them, on a day that every month has: what Date reads as
 * it is meant, in a tenth of the time.
 */
const toTheLetter =
  /^(?:[A-Z][a-z]{2}, )?(?:0[1-9]|1\d|2[0-8]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?:199[1-9]|20\d\d) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d (?:GMT|[+-](?:0\d|1[0-3])[0-5]\d)$|^(?:199[1-9]|20\d\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)$/;

type Groups = Readonly<Record<string, string | undefined>>;

/** Day and month; undefined where figures can be read both ways, as 2/1/2026. */
const dayAndMonth = (parts: Groups): { readonly day: number; readonly month: number } | undefined => {
  if (parts.first === undefined) {
    const month = parts.month === undefined ? monthNumber(parts.name?.toLowerCase() ?? '') : Number(parts.month);
    return month === undefined ? undefined : { day: Number(parts.day), month };
  }
  const [first, next] = [Number(parts.first), Number(parts.next)];
  if (parts.separator === '.' || first > 12 || first === next) return { day: first, month: next };
  return next > 12 ? { day: next, month: first } : undefined;
};

/** Two digits mean 1950 to 2049 (RFC 2822, 4.3). */
const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

const hourOf = (parts: Groups): number => {
  const hour = Number(parts.hour ?? 0);
  if (parts.half === undefined) return hour;
  return hour > 12 ? Number.NaN : (hour % 12) + (parts.half.toLowerCase() === 'p' ? 12 : 0);
};

const readParts = (parts: Groups, timeZone: string | undefined): DateTime | undefined => {
  const day = dayAndMonth(parts);
  const zone = readZone(parts.zone ?? '', timeZone);
  const hour = hourOf(parts);
  if (day === undefined || zone === undefined || Number.isNaN(hour)) return undefined;
  // A leap second is told as the second before it: luxon, like most clocks, has none.
  const second = Math.min(Number(parts.second ?? 0), parts.second === '60' ? 59 : 99);
  const time = { year: fullYear(parts.year ?? ''), ...day, hour, minute: Number(parts.minute ?? 0), second };
  return DateTime.fromObject(time, { zone });
};

const written = (time: DateTime | undefined): string | undefined => {
  const utc = time?.toUTC();
  if (utc === undefined || !utc.isValid || utc.year < firstYear || utc.year >= lastYear) return undefined;
  return utc.toISO({ suppressMilliseconds: true }) ?? undefined;
};

/**
 * The instant that a feed's date means, as ISO 8601 in UTC to the second. Reads ISO 8601, RFC 822 and what passes for
 * it, dates with month names of the feeds' languages, and Unix time. A date without a zone is read in `timeZone`
 * (IANA; UTC where absent). Undefined for anything unreadable, ambiguous or absurd: never a guess, never now.
 */
export const readDate = (text: string, timeZone?: string | undefined): string | undefined => {
  if (toTheLetter.test(text)) return `${new Date(Date.parse(text)).toISOString().slice(0, 19)}Z`;
  if (text.length > maxLength) return undefined;
  const trimmed = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]/, '$1-$2-$3');
  if (/^\d{9,10}$/.test(trimmed)) return written(DateTime.fromSeconds(Number(trimmed), { zone: 'utc' }));
  if (/^\d{12,13}$/.test(trimmed))
    return written(DateTime.fromSeconds(Math.floor(Number(trimmed) / 1_000), { zone: 'utc' }));
  for (const pattern of patterns) {
    const parts = pattern.exec(trimmed)?.groups;
    const instant = parts === undefined ? undefined : written(readParts(parts, timeZone));
    if (instant !== undefined) return instant;
  }
  return undefined;
};
