import type { Label } from './gold-files';
import { type Counts, mean, type Rates, ratesOf } from './rates';

/** How well the items of one storyline in one language are filed. */
export type ItemScore = Counts & Rates & { readonly lang: string; readonly storyline: string };

/** The mean F1 of the storylines of a language that have labelled items. */
export type MacroScore = { readonly lang: string; readonly items: number; readonly macroF1: number | undefined };

/** Scores what items were filed under against their labels. Labels of items that nobody read count for nothing. */
export function scoreItems(
  labels: readonly Label[],
  filed: ReadonlyMap<string, readonly string[]>,
  storylines: readonly string[],
): { readonly scores: readonly ItemScore[]; readonly macro: readonly MacroScore[] } {
  const known = labels.filter(({ id }) => filed.has(id));
  const languages = [...new Set(known.map(({ lang }) => lang))].sort();
  const scores = languages.flatMap((lang) =>
    storylines.map((storyline) => {
      const counts = countsOf(
        known.filter((label) => label.lang === lang),
        filed,
        storyline,
      );
      return { lang, storyline, ...counts, ...ratesOf(counts) };
    }),
  );
  const macro = languages.map((lang) => ({
    lang,
    items: known.filter((label) => label.lang === lang).length,
    macroF1: mean(
      scores.flatMap(({ lang: of, right, missed, f1 }) => (of === lang && right + missed > 0 ? (f1 ?? 0) : [])),
    ),
  }));
  return { scores, macro };
}

function countsOf(labels: readonly Label[], filed: ReadonlyMap<string, readonly string[]>, storyline: string): Counts {
  const outcomes = labels.map(({ id, storylines }) => ({
    is: storylines.includes(storyline),
    said: filed.get(id)?.includes(storyline) === true,
  }));
  return {
    right: outcomes.filter(({ is, said }) => is && said).length,
    wrong: outcomes.filter(({ is, said }) => !is && said).length,
    missed: outcomes.filter(({ is, said }) => is && !said).length,
  };
}
