import type { Judging } from '../../shared/storylines/assessing/judging';

/**
 * The values that are tried, in order. `unknownOutletWeight` is not among them: outlets are weighed beside each other,
 * and all outlets of the development period are unknown ones, so there it could not be told from `needed`.
 */
const grid: Readonly<Partial<Record<keyof Judging, readonly number[]>>> = {
  needed: [0.7, 0.85, 1, 1.15, 1.3, 1.45, 1.6],
  evidenceHours: [12, 24, 36, 48, 72],
  officialFactor: [1, 1.25, 1.5, 1.75, 2],
  summaryFactor: [0.2, 0.4, 0.6, 0.8, 1],
  liveFactor: [0.2, 0.4, 0.6, 0.8, 1],
  returnFactor: [1, 1.25, 1.5, 1.75, 2],
  returnHours: [24, 48, 72, 96],
  sameNewsDays: [0, 3, 5, 7, 10, 14],
  sameTitle: [0.55, 0.65, 0.75, 0.85],
  sameSummary: [0.4, 0.5, 0.6, 0.7, 0.8],
};

const sweeps = 2;

/** So much better (of F1) a value must be than the one that stands: less is chance. */
const enough = 0.002;

/**
 * Chooses numbers one after another, each from its grid while the others stand. A value is worth the mean score of
 * itself and its neighbours, so that none is chosen for a peak that the next event would throw it off; among equals the
 * one that stands, stays.
 */
export function searchJudging(start: Judging, score: (judging: Judging) => number): Judging {
  let best = start;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const before = best;
    for (const [name, written] of Object.entries(grid)) best = chooseOne(best, name, written, score);
    if (best === before) break;
  }
  return best;
}

function chooseOne(
  judging: Judging,
  name: string,
  written: readonly number[],
  score: (judging: Judging) => number,
): Judging {
  const standing = Object.entries(judging).find(([key]) => key === name)?.[1];
  if (standing === undefined) return judging;
  const values = [...new Set([...written, standing])].sort((a, b) => a - b);
  const scores = values.map((value) => score({ ...judging, [name]: value }));
  const worth = scores.map((_, place) => meanOf(scores.slice(Math.max(0, place - 1), place + 2)));
  const stands = values.indexOf(standing);
  const chosen = worth.reduce((best, one, place) => (one > (worth[best] ?? 0) + enough ? place : best), stands);
  return chosen === stands ? judging : { ...judging, [name]: values[chosen] };
}

const meanOf = (scores: readonly number[]): number => scores.reduce((sum, score) => sum + score, 0) / scores.length;
