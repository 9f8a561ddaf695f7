import type { Change, Changes } from '../storylines/change';
import { type TellingState, tellingState, tellingWords } from './telling';
import { inColumns, type Terminal } from './terminal-text';

/** A change with its name for readers (talks#3), and how far its telling has come: plain JSON. */
export type ChangeReport = Change & { readonly change: string; readonly telling: TellingState };

/** Answers 'what changed?': the newest changes of some storylines together, newest first. */
export const changesReport = async (
  changes: Pick<Changes, 'newest'>,
  storylines: readonly string[],
  limit: number,
): Promise<readonly ChangeReport[]> => {
  const found = await Promise.all(storylines.map((storyline) => changes.newest(storyline, limit)));
  return found
    .flatMap((some) => some.map((change) => changeReport(change, some)))
    .sort((a, b) => b.at.localeCompare(a.at) || b.number - a.number)
    .slice(0, limit);
};

/** One change as a report; `others` are the storyline's changes near it. */
export const changeReport = (change: Change, others: readonly Change[]): ChangeReport => ({
  change: `${change.storyline}#${change.number}`,
  telling: tellingState(change, others),
  ...change,
});

/** The changes for a terminal. */
export const changesText = (reports: readonly ChangeReport[], terminal: Terminal): string => {
  if (reports.length === 0) return 'Nothing has changed yet.\n';
  const rows = reports.map((report) => [
    report.at,
    report.change,
    `${report.from} → ${report.to}${report.corrects ? `, correcting #${report.corrects.number}` : ''}`,
    `${tellingWords(report.telling, report.alert?.sentAt)}. ${report.why}`,
  ]);
  return `${inColumns([['at', 'change', 'status', 'told, and why'], ...rows], terminal)}\n`;
};
