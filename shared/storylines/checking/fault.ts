import { didYouMean } from '../../outlets/did-you-mean';

/** What no schema says of a storyline: where in its file (from 0), and what is wrong there. */
export type Fault = { readonly path: readonly PropertyKey[]; readonly fault: string };

/** ', did you mean "stalled"?' where there is a likely one, else all that there are, if they are few. */
export function suggestion(written: string, known: readonly string[]): string {
  const meant = didYouMean(written, known);
  if (meant !== undefined) return `; did you mean "${meant}"?`;
  return known.length <= 20 ? `; there are: ${known.join(', ')}` : '';
}

/** The places of names that stand there already. */
export const repeats = (names: readonly string[]): readonly number[] =>
  names.flatMap((name, place) => (names.indexOf(name) < place ? [place] : []));
