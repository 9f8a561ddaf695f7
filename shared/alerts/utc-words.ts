import { DateTime } from 'luxon';
import type { Instant } from '../items/item';

const words = (iso: string, format: string): string =>
  DateTime.fromISO(iso, { zone: 'utc', locale: 'en-GB' }).toFormat(format);

/** 'Friday 30 January 2026, 17:40 UTC'. */
export const momentInWords = (at: Instant): string => words(at, "cccc d LLLL yyyy, HH:mm 'UTC'");

/** 'Sunday 1 February 2026', of a day or an instant in UTC. */
export const dayInWords = (day: string): string => words(day, 'cccc d LLLL yyyy');

/** '30 Jan 17:40 UTC', for where every character counts. */
export const shortMoment = (at: Instant): string => words(at, "d LLL HH:mm 'UTC'");

/** '1 Feb'. */
export const shortDay = (day: string): string => words(day, 'd LLL');
