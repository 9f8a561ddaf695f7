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

/**
 * Reports of one event share their key words, copies of one text nearly all: titles alone must be almost the same, and
 * summaries must be long enough to tell.
 */
const isSameWitness = (a: Report, b: Report, { sameTitle, sameSummary }: Judging) =>
  a.witness.publisher === b.witness.publisher ||
  similarity(a.title, b.title) >= sameTitle ||
  (Math.min(a.summary.size, b.summary.size) >= 8 && similarity(a.summary, b.summary) >= sameSummary);
