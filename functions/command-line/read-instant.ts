import { InvalidArgumentError } from 'commander';
import { DateTime } from 'luxon';
import { instantOf } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';

/** Reads a time given as an option: ISO 8601, UTC where it names no zone; a day alone is its beginning. */
export const readInstant = (text: string): Instant => {
  const at = DateTime.fromISO(text, { zone: 'utc' });
  if (!at.isValid) throw new InvalidArgumentError('write it as 2026-02-01 or 2026-02-01T23:00:00Z.');
  return instantOf(at.toMillis());
};

/** Reads how many are wanted at most. */
export const readLimit = (text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('write a whole number from 1 to 999999.');
  return Number(text);
};
