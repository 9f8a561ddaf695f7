/** How many were found rightly, found wrongly, and missed. */
export type Counts = { readonly right: number; readonly wrong: number; readonly missed: number };

/** Shares from 0 to 1; undefined where there is nothing to divide by. */
export type Rates = {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
};

const share = (part: number, of: number): number | undefined => (of === 0 ? undefined : part / of);

export const ratesOf = ({ right, wrong, missed }: Counts): Rates => ({
  precision: share(right, right + wrong),
  recall: share(right, right + missed),
  f1: share(2 * right, 2 * right + wrong + missed),
});

/** The harmonic mean of two shares; 0 where both are 0. */
export const f1Of = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

export const mean = (numbers: readonly number[]): number | undefined =>
  share(
    numbers.reduce((sum, number) => sum + number, 0),
    numbers.length,
  );

/** The upper of the two middle ones where their number is even, as the gold's own scorer has it. */
export const median = (numbers: readonly number[]): number | undefined =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The number below which such a part of them lies, from 0 to 1; 0 where there is none. */
export const quantile = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? 0;
