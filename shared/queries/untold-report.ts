import type { ChangeReport } from './changes-report';
import { isOpen } from './telling';
import { inColumns, type Terminal } from './terminal-text';

/** Of some changes those that are news and of which nobody was told, or nobody knows. */
export const untoldReport = (reports: readonly ChangeReport[]): readonly ChangeReport[] =>
  reports.filter(({ telling }) => isOpen(telling));

/** The same for a terminal, each with what is to be done about it. */
export const untoldText = (reports: readonly ChangeReport[], terminal: Terminal): string => {
  if (reports.length === 0) return 'Every change that is news was told.\n';
  const rows = reports.map((report) => [
    report.change,
    `${report.from} → ${report.to}`,
    report.telling,
    [report.alert?.trouble, whatToDo(report)].filter(Boolean).join(' '),
  ]);
  return `${inColumns([['change', 'status', 'telling', 'what to do'], ...rows], terminal)}\n`;
};

const whatToDo = ({ change, telling }: ChangeReport): string => {
  if (telling === 'maybe-sent')
    return (
      `Nobody knows whether it went out. Ask a subscriber, or look at the topic's NumberOfMessagesPublished. ` +
      `Not arrived: storywatch resend '${change}'. Arrived: storywatch resend '${change}' --arrived.`
    );
  if (telling === 'being-told') return 'Wait a quarter of an hour: by then it is told, or known to be in doubt.';
  return `The clock tries it again for a day; after that only: storywatch resend '${change}'.`;
};
