import type { Judging } from './judging';
import type { Report } from './report';
import { similarity } from './same-story';

/** Independent witnesses of one thing, and their weight together. */
export type Evidence = { readonly weight: number; readonly reports: readonly Report[] };

/**
 * The independent reports among some: a publisher counts once, by its weightiest report, and so do copies of one wire
 * story wherever they run.
 */
export function independent(reports: readonly Report[], judging: Judging): Evidence {
  const witnesses: Report[] = [];
  for (const report of reports) {
    const known = witnesses.findIndex((other) => isSameWitness(other, report, judging));
    const other = witnesses[known];
    if (other === undefined) witnesses.push(report);
    else if (report.weight > other.weight) witnesses[known] = report;
  }
  return { weight: witnesses.reduce((sum, { weight }) => sum + weight, 0), reports: witnesses };
}

const isSameWitness = (a: Report, b: Report, judging: Judging) =>
  a.witness.publisher === b.witness.publisher || similarity(a.words, b.words) >= judging.sameStory;
