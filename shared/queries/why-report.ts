import type { Changes } from '../storylines/change';
import type { Storyline } from '../storylines/storyline';
import { type ChangeReport, changeReport } from './changes-report';
import { factsWords } from './facts-words';
import { bothSides, witnessRows } from './said-by';
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

/** The reasons for a terminal: what it was, which rule, which items, which of their words, who disputes it, told when. */
export const whyText = (report: ChangeReport, storyline: Storyline | undefined, terminal: Terminal): string => {
  const { because, against = [], corrects } = report;
  const head = [
    ['before', report.from],
    ['at', `${report.at}, recorded ${report.recordedAt}`],
    ['why', report.why],
    ...(corrects === undefined ? [] : [['corrects', `${report.storyline}#${corrects.number}: ${corrects.reason}`]]),
    ['known', factsWords(report.facts) || 'no facts'],
    ['told', tellingWords(report.telling, report.alert?.sentAt)],
    ...(report.alert?.messageId === undefined ? [] : [['message', report.alert.messageId]]),
    ...(report.byClock || because.length === 0
      ? [['witnesses', 'none: the calendar alone']]
      : [['witnesses', String(because.length)]]),
  ];
  const title = bold(terminalText(`${report.change}: now ${report.to}`), terminal);
  return `${[
    `${title}\n${inColumns(head, terminal)}`,
    ...(because.length + against.length > 0 && !report.byClock ? [bothSides(because, against, terminal)] : []),
    ...[...because, ...against].map((witness) => witnessRows(witness, storyline, terminal)),
  ].join('\n\n')}\n`;
};
