import { InvalidArgumentError } from 'commander';
import { DateTime } from 'luxon';
import { instantOf, secondsAfter } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';

/** Reads a time given as an option: ISO 8601, UTC where it names no zone; a day alone is its beginning. */
export const readInstant = (text: string): Instant => {
  const at = DateTime.fromISO(text, { zone: 'utc' });
  if (!at.isValid) throw new InvalidArgumentError('write it as 2026-02-01 or 2026-02-01T23:00:00Z.');
  return instantOf(at.toMillis());
};

/** A time that may count back from now, which what is stored knows: in the first week it is not the clock's. */
export type Moment = (now: Instant) => Instant;

const unitSeconds: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 24 * 3600, w: 7 * 24 * 3600 };

/** Reads a time as above, or so long ago: 90m, 24h, 7d, 2w. */
export const readMoment = (text: string): Moment => {
  const [, number, unit = ''] = /^(\d{1,5})([mhdw])$/.exec(text.trim()) ?? [];
  const seconds = Number(number) * (unitSeconds[unit] ?? 0);
  if (number !== undefined) return (now) => secondsAfter(now, -seconds);
  const at = DateTime.fromISO(text, { zone: 'utc' });
  if (!at.isValid) throw new InvalidArgumentError('write it as 7d, 24h, 2026-02-01 or 2026-02-01T23:00:00Z.');
  return () => instantOf(at.toMillis());
};

/** Reads how many are wanted at most. */
export const readLimit = (text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('write a whole number from 1 to 999999.');
  return Number(text);
};
