import type { Changes } from '../storylines/change';
import type { Decision, Decisions } from '../storylines/decision';
import { heldBackWhy } from '../storylines/held-back';
import type { Status, Statuses } from '../storylines/status';
import type { Storyline } from '../storylines/storyline';
import { type ChangeReport, changeReport } from './changes-report';
import { bothSides, witnessRows } from './said-by';
import { tellingWords } from './telling';
import { bold, inColumns, type Terminal, terminalText } from './terminal-text';

type World = {
  readonly statuses: Pick<Statuses, 'get'>;
  readonly changes: Pick<Changes, 'newest'>;
  readonly decisions: Pick<Decisions, 'newest'>;
};

/** Why a storyline stands where it does, and nowhere else: plain JSON. */
export type StorylineReasons = {
  readonly storyline: string;
  readonly status: Status;
  /** The change that led here; absent where there has been none. */
  readonly change?: ChangeReport;
  /** What was reported and held back, newest first. */
  readonly heldBack: readonly Decision[];
};

/** As many as one reads through. */
const shownDecisions = 10;

/** Answers 'why is it so, and why not otherwise?'; undefined when the storyline has not been assessed yet. */
export const storylineReasons = async (world: World, storyline: string): Promise<StorylineReasons | undefined> => {
  const [status, newest, heldBack] = await Promise.all([
    world.statuses.get(storyline),
    world.changes.newest(storyline, 2),
    world.decisions.newest(storyline, shownDecisions),
  ]);
  if (status === undefined) return undefined;
  const [last] = newest;
  return { storyline, status, ...(last !== undefined && { change: changeReport(last, newest) }), heldBack };
};

/** The reasons for a terminal: who confirms and who disputes, what came close, and what it would have taken. */
export const storylineReasonsText = (
  { status, change, heldBack }: StorylineReasons,
  storyline: Storyline,
  terminal: Terminal,
): string => {
  const { reported } = status;
  const paragraphs = [
    bold(terminalText(`${storyline.name}: ${status.status} since ${status.since}`), terminal),
    change &&
      inColumns(
        [
          ['changed', change.change],
          ['why', change.why],
          ['told', tellingWords(change.telling, change.alert?.sentAt)],
        ],
        terminal,
      ),
    bothSides(status.because, status.against ?? [], terminal),
    ...status.because.map((witness) => witnessRows(witness, storyline, terminal)),
    reported && bold(terminalText(`Not ${reported.status}`), terminal),
    reported && inColumns([['why', heldBackWhy(reported)]], terminal),
    reported && bothSides(reported.because, reported.against, terminal),
    ...(reported?.because ?? []).map((witness) => witnessRows(witness, storyline, terminal)),
    heldBack.length > 0 && bold('Held back before, newest first', terminal),
    heldBack.length > 0 &&
      inColumns(
        heldBack.map(({ at, from, to, why }) => [at, `${from} → ${to}`, why]),
        terminal,
      ),
  ];
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
};
