import type { Judging } from './judging';
import type { Report } from './report';
import { isCopy } from './same-story';

/** Independent witnesses of one thing, and their weight together. */
export type Evidence = { readonly weight: number; readonly reports: readonly Report[] };

/**
 * The independent reports among some: a publisher counts once, by its weightiest report, and so do copies of one wire
 * story wherever they run.
 */
export function independent(reports: readonly Report[], judging: Judging): Evidence {
  const witnesses: Report[] = [];
  for (const report of reports) {
    const own = witnesses.findIndex(({ publisher }) => publisher === report.publisher);
    const known = own === -1 ? witnesses.findIndex((other) => isCopy(other, report, judging)) : own;
    const other = witnesses[known];
    if (other === undefined) witnesses.push(report);
    else if (report.weight > other.weight) witnesses[known] = report;
  }
  return { weight: witnesses.reduce((sum, { weight }) => sum + weight, 0), reports: witnesses };
}

/**
 * Reports with one more, a publisher once, by its weightiest: the same array where that adds nothing, as it mostly does.
 * Copies are left for `independent` to tell, once it matters: comparing texts is what costs.
 */
export function withReport(reports: readonly Report[], report: Report): readonly Report[] {
  const own = reports.findIndex(({ publisher }) => publisher === report.publisher);
  const other = reports[own];
  if (other === undefined) return [...reports, report];
  return report.weight > other.weight ? reports.with(own, report) : reports;
}

/** The most that reports can weigh together: what each publisher's weightiest does, with no look at their texts. */
export function weightAtMost(reports: readonly Report[]): number {
  const most = new Map<string, number>();
  for (const { publisher, weight } of reports) most.set(publisher, Math.max(weight, most.get(publisher) ?? 0));
  let sum = 0;
  for (const weight of most.values()) sum += weight;
  return sum;
}
