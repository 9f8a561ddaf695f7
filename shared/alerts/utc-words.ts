import type { Instant } from '../items/item';

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');

/** 'Friday 30 January 2026, 17:40 UTC'. Node's Intl would say it too, and takes some 10 ms to do so for the first time. */
export const momentInWords = (at: Instant): string => `${dayInWords(at)}, ${timeOf(at)}`;

/** 'Sunday 1 February 2026', of a day or an instant in UTC. */
export const dayInWords = (day: string): string => {
  const date = new Date(day);
  return `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
};

/** '30 Jan 17:40 UTC', for where every character counts. */
export const shortMoment = (at: Instant): string => `${shortDay(at)} ${timeOf(at)}`;

/** '1 Feb'. */
export const shortDay = (day: string): string => {
  const date = new Date(day);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]?.slice(0, 3)}`;
};

const timeOf = (at: Instant): string => `${new Date(at).toISOString().slice(11, 16)} UTC`;
