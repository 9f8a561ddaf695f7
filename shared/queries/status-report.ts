import { sourceName } from '../alerts/source-name';
import { statusWords } from '../alerts/status-words';
import type { Change, Changes } from '../storylines/change';
import { heldBackWhy } from '../storylines/held-back';
import type { Status, Statuses } from '../storylines/status';
import type { Storyline } from '../storylines/storyline';
import { factsWords } from './facts-words';
import { type TellingState, tellingState, tellingWords } from './telling';
import { bold, inColumns, type Terminal, terminalText } from './terminal-text';

/** Where a storyline stands, with all that is known about it: plain JSON. */
export type StorylineReport = Omit<Status, 'since' | 'assessedAt' | 'lastChange'> & {
  readonly name: string;
  readonly statusName: string;
  readonly meaning: string;
  /** Absent, like assessedAt, until there is evidence: then the status is the one that the storyline starts from. */
  readonly since?: string;
  readonly assessedAt?: string;
  readonly lastChange?: {
    readonly change: string;
    readonly at: string;
    readonly telling: TellingState;
    readonly toldAt?: string;
  };
};

type World = { readonly statuses: Pick<Statuses, 'get'>; readonly changes: Pick<Changes, 'newest'> };

/** Answers 'where does each storyline stand?', in the order of the storylines given. */
export const statusReport = async (
  world: World,
  storylines: readonly Storyline[],
): Promise<readonly StorylineReport[]> => Promise.all(storylines.map((storyline) => reportOn(world, storyline)));

const reportOn = async (world: World, storyline: Storyline): Promise<StorylineReport> => {
  const stored = await world.statuses.get(storyline.id);
  const newest = await world.changes.newest(storyline.id, 2);
  const [last] = newest;
  const { name: statusName, meaning } = statusWords(storyline, stored?.status ?? storyline.start.status);
  const beginning = { storyline: storyline.id, ...storyline.start, contested: false, confidence: 0, because: [] };
  const { lastChange: _, ...status } = { lastChange: 0, ...(stored ?? beginning) };
  const report = { ...status, name: storyline.name, statusName, meaning };
  return last === undefined ? report : { ...report, lastChange: lastChangeOf(last, newest) };
};

const lastChangeOf = (change: Change, others: readonly Change[]): NonNullable<StorylineReport['lastChange']> => {
  const toldAt = change.alert?.sentAt;
  return {
    change: `${change.storyline}#${change.number}`,
    at: change.at,
    telling: tellingState(change, others),
    ...(toldAt !== undefined && { toldAt }),
  };
};

/** The report for a terminal: one paragraph a storyline. */
export const statusText = (reports: readonly StorylineReport[], terminal: Terminal): string =>
  `${reports.map((report) => paragraph(report, terminal)).join('\n\n')}\n`;

const paragraph = (report: StorylineReport, terminal: Terminal): string => {
  const { because, reported, lastChange } = report;
  const rows = [
    ['  meaning', report.meaning],
    ['  since', report.since ?? 'not assessed yet: this is where it starts from'],
    ['  known', factsWords(report.facts)],
    ['  sure', report.contested ? 'outlets disagree; nobody is told until it settles' : sureness(report)],
    ...because.map((witness) => ['  says', `${sourceName(witness)}, ${witness.publishedAt}: ${witness.title}`]),
    ...(report.against ?? []).map((witness) => ['  disputes', `${sourceName(witness)}: ${witness.title}`]),
    [
      '  reported',
      reported
        ? `${reported.status}, unconfirmed: ${heldBackWhy(reported)}. ${reported.because.map(({ title }) => title).join(' / ')}`
        : '',
    ],
    ['  changed', lastChange ? `${lastChange.change}, ${tellingWords(lastChange.telling, lastChange.toldAt)}` : ''],
  ].filter(([, said]) => said !== '');
  const [labels, width] = [rows.map(([label = '', said = '']) => [label.trim(), said]), terminal.columns - 2];
  const body = inColumns(labels, { ...terminal, columns: width }).replace(/^/gm, '  ');
  return `${bold(terminalText(`${report.name}: ${report.statusName}`), terminal)}\n${body}`;
};

const sureness = ({ confidence, because }: StorylineReport): string =>
  because.length === 0
    ? 'no report of it yet: this is what it was set to start from'
    : `${Math.round(confidence * 100)} %`;
