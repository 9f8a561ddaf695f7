import { sourceName } from '../alerts/source-name';
import type { Changes } from '../storylines/change';
import { type ChangeReport, changeReport } from './changes-report';
import { factsWords } from './facts-words';
import { tellingWords } from './telling';
import { bold, inColumns, type Terminal, terminalText } from './terminal-text';

/** A change by its name for readers. */
export type ChangeName = { readonly storyline: string; readonly number: number };

/** Reads 'talks#3'; undefined when it is not so written. */
export const readChangeName = (text: string): ChangeName | undefined => {
  const [, storyline, number] = /^([a-z0-9-]{1,60})#(\d{1,9})$/.exec(text) ?? [];
  return storyline === undefined || Number(number) < 1 ? undefined : { storyline, number: Number(number) };
};

/** Answers 'why did this change?': the record with its witnesses; undefined when there is no such change. */
export const whyReport = async (
  changes: Pick<Changes, 'get'>,
  { storyline, number }: ChangeName,
): Promise<ChangeReport | undefined> => {
  const near = await Promise.all([number - 1, number, number + 1].map((one) => changes.get(storyline, one)));
  const [, change] = near;
  return (
    change &&
    changeReport(
      change,
      near.flatMap((one) => one ?? []),
    )
  );
};

/** The reasons for a terminal: what it was, which rule, which items, which of their words, told when. */
export const whyText = (report: ChangeReport, terminal: Terminal): string => {
  const head = [
    ['before', report.from],
    ['at', `${report.at}, recorded ${report.recordedAt}`],
    ['why', report.why],
    ['known', factsWords(report.facts) || 'no facts'],
    ['told', tellingWords(report.telling, report.alert?.sentAt)],
    ...(report.alert?.messageId === undefined ? [] : [['message', report.alert.messageId]]),
    ['witnesses', report.because.length === 0 ? 'none: the calendar alone' : String(report.because.length)],
  ];
  const witnesses = report.because.map((witness) =>
    inColumns(
      [
        ['item', `${witness.itemId} in ${witness.lang}, ${sourceName(witness)}, ${witness.publishedAt}`],
        ['title', witness.title],
        ['words', `"${witness.words}"`],
        ['rule', `${witness.rule}, ${witness.stance}`],
        ['link', witness.url],
      ],
      terminal,
    ),
  );
  const title = bold(terminalText(`${report.change}: now ${report.to}`), terminal);
  return `${[`${title}\n${inColumns(head, terminal)}`, ...witnesses].join('\n\n')}\n`;
};
