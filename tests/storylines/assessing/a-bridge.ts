import { instantOf } from '../../../shared/items/instant';
import type { Course } from '../../../shared/storylines/assessing/course';
import type { Judging } from '../../../shared/storylines/assessing/judging';
import { reportsOf } from '../../../shared/storylines/assessing/report';
import { unfoldHistory } from '../../../shared/storylines/assessing/unfold-history';
import type { Standing } from '../../../shared/storylines/assessment';
import type { Claim } from '../../../shared/storylines/claim';
import type { FiledItem } from '../../../shared/storylines/filed-item';
import { Storyline } from '../../../shared/storylines/storyline';
import { aReport } from '../a-report';

/** A storyline with one status of each kind, so that what is tested does not hang on the data of ours. */
export const bridge: Storyline = Storyline.parse({
  id: 'bridge',
  name: 'Bridge',
  about: 'whether the bridge is open',
  windowDays: 30,
  start: { status: 'open', facts: {} },
  statuses: [
    { id: 'open', name: 'open', meaning: 'Cars cross it.' },
    {
      id: 'closed',
      name: 'closed',
      meaning: 'Nobody crosses it.',
      fades: { afterDays: 10, to: 'quiet', why: 'ten days have passed without a word' },
    },
    { id: 'repaired', name: 'repaired', meaning: 'It is as good as new.', from: ['closed'], needs: 2 },
    {
      id: 'toll',
      name: 'toll',
      meaning: 'It costs money to cross.',
      recurs: true,
      ends: { on: 'endsOn', to: 'open', why: 'the toll has run out' },
    },
    { id: 'quiet', name: 'quiet', meaning: 'Nobody speaks of it.', key: false, recurs: true },
  ],
  facts: ['endsOn', 'nextRoundOn', 'place', 'reason'],
  runsOut: { beside: ['pause', 'energy-pause', 'not-strike'] },
  means: { shut: 'closed' },
  files: [{ name: 'bridge', says: 'it is about the bridge', all: ['bridge'] }],
  claims: [],
});

/** Round numbers, and none of the real ones. */
export const roundNumbers: Judging = {
  unknownOutletWeight: 0.5,
  officialFactor: 2,
  summaryFactor: 0.5,
  liveFactor: 0.25,
  evidenceHours: 24,
  needed: 1.5,
  returnFactor: 2,
  returnHours: 48,
  takeBackHours: 12,
  sameNewsDays: 5,
  sameTitle: 0.75,
  sameSummary: 0.6,
};

const dayOne = Date.parse('2026-01-10T00:00:00Z');

/** So many hours after the beginning of 10 January. */
export const hours = (count: number): string => instantOf(dayOne + Math.round(count * 3_600) * 1_000);

/** A report by an outlet, whose name ends with its weight where that is not 1: 'gazette 0.5'. */
export const says = (
  outlet: string,
  at: number,
  status: string,
  claim: Partial<Claim> = {},
  parts: Partial<FiledItem> = {},
): FiledItem => aReport('bridge', { status, ...claim }, { outlet, publishedAt: hours(at), ...parts });

export const denies = (outlet: string, at: number, status: string, claim: Partial<Claim> = {}): FiledItem =>
  says(outlet, at, status, { stance: 'denies', ...claim });

export const weightOf = (outlet: string): number => Number(/[\d.]+$/.exec(outlet)?.[0] ?? 1);

/** Where the bridge has got to by an hour. */
export const courseBy = (
  hour: number,
  items: readonly FiledItem[],
  before: Partial<Standing> = {},
  storyline: Storyline = bridge,
): Course =>
  unfoldHistory(
    storyline,
    reportsOf(storyline, items, weightOf, roundNumbers),
    { status: 'open', since: hours(-24), facts: {}, ...before },
    Date.parse(hours(hour)),
    roundNumbers,
  );
