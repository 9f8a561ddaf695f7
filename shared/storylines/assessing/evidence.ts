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
    const own = witnesses.findIndex(({ witness }) => witness.publisher === report.witness.publisher);
    const known = own === -1 ? witnesses.findIndex((other) => isCopy(other, report, judging)) : own;
    const other = witnesses[known];
    if (other === undefined) witnesses.push(report);
    else if (report.weight > other.weight) witnesses[known] = report;
  }
  return { weight: witnesses.reduce((sum, { weight }) => sum + weight, 0), reports: witnesses };
}

/** Summaries shorter than this many words are alike by chance. */
const tellingWords = 8;

/**
 * Reports of one event share their key words, copies of one text nearly all: titles alone must be almost the same, and
 * summaries must be long enough to tell.
 */
const isCopy = (a: Report, b: Report, { sameTitle, sameSummary }: Judging) =>
  similarity(a.titleWords(), b.titleWords()) >= sameTitle ||
  (Math.min(a.summaryWords().size, b.summaryWords().size) >= tellingWords &&
    similarity(a.summaryWords(), b.summaryWords()) >= sameSummary);
