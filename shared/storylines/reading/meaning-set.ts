/**
 * Which meanings are in an item: a bit for each, 32 to a number. Rules ask a hundred times and more of every item, and a
 * bit is looked at in a tenth of the time that it takes to look up a name.
 */
export type MeaningSet = number[];

const numbers = new Map<string, number>();
const names: string[] = [];

/** The number of a meaning: the same as long as the process lives. */
export function numberOf(meaning: string): number {
  const known = numbers.get(meaning);
  if (known !== undefined) return known;
  numbers.set(meaning, names.length);
  return names.push(meaning) - 1;
}

/** The meaning of a number. */
export const nameOf = (number: number): string => names[number] ?? '';

/** Adds a meaning by its number. */
export function addMeaning(set: MeaningSet, number: number): void {
  while (set.length <= number >> 5) set.push(0);
  set[number >> 5] = (set[number >> 5] ?? 0) | (1 << (number & 31));
}

/** Whether a meaning is in a set, by its number. */
export const hasMeaning = (set: Readonly<MeaningSet>, number: number): boolean =>
  ((set[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
