import type { Change } from '../storylines/change';
import { inColumns, type Terminal } from './terminal-text';

/** What would have been told: plain JSON. */
export type WouldTell = Pick<Change, 'storyline' | 'from' | 'to' | 'at' | 'why'> & {
  readonly because: readonly Pick<Change['because'][number], 'itemId' | 'outlet' | 'title'>[];
};

/** An alert by two sets of rules: told by both at one time or at two, or by one of them only. */
export type ComparedAlert = {
  readonly verdict: 'same' | 'moved' | 'dropped' | 'added';
  readonly storyline: string;
  readonly today?: WouldTell;
  readonly changed?: WouldTell;
};

/** Alerts of one status this near to each other tell of one thing: reports of it come within a day and a half. */
const nearMs = 36 * 3_600_000;

/** Sets what is told by today's rules beside what would be told by others, in time order. */
export const compareAlerts = (today: readonly Change[], changed: readonly Change[]): readonly ComparedAlert[] => {
  const left = new Set(changed.filter(({ key }) => key));
  const take = (alert: Change, withinMs: number): Change | undefined => {
    const near = [...left]
      .filter(({ storyline, to }) => storyline === alert.storyline && to === alert.to)
      .map((other) => ({ other, apart: Math.abs(Date.parse(other.at) - Date.parse(alert.at)) }))
      .filter(({ apart }) => apart <= withinMs)
      .sort((a, b) => a.apart - b.apart)[0]?.other;
    if (near !== undefined) left.delete(near);
    return near;
  };
  // The same time first, lest an alert take what another has exactly.
  const exact = today.filter(({ key }) => key).map((alert) => ({ alert, other: take(alert, 0) }));
  const paired = exact.map(({ alert, other }) => pair(alert, other ?? take(alert, nearMs)));
  const added = [...left].map((alert): ComparedAlert => {
    return { verdict: 'added', storyline: alert.storyline, changed: told(alert) };
  });
  return [...paired, ...added].sort((a, b) => timeOf(a).localeCompare(timeOf(b)));
};

const pair = (alert: Change, other: Change | undefined): ComparedAlert => {
  const { storyline } = alert;
  if (other === undefined) return { verdict: 'dropped', storyline, today: told(alert) };
  const verdict = other.at === alert.at ? 'same' : 'moved';
  return { verdict, storyline, today: told(alert), changed: told(other) };
};

const told = ({ storyline, from, to, at, why, because }: Change): WouldTell => ({
  ...{ storyline, from, to, at, why },
  because: because.map(({ itemId, outlet, title }) => ({ itemId, outlet, title })),
});

const timeOf = ({ today, changed }: ComparedAlert): string => (today ?? changed)?.at ?? '';

const marks = { same: '=', moved: '~', dropped: '-', added: '+' } as const;

/** The comparison for a terminal: one alert a row, then how many there are of each kind. */
export const comparedText = (alerts: readonly ComparedAlert[], terminal: Terminal): string => {
  const rows = alerts.map(({ verdict, storyline, today, changed }) => [
    marks[verdict],
    storyline,
    cell(today),
    changed === undefined ? '' : `${cell(changed)}${verdict === 'same' ? '' : `: ${changed.why}`}`,
  ]);
  const count = (which: ComparedAlert['verdict']) => alerts.filter(({ verdict }) => verdict === which).length;
  const table =
    rows.length === 0 ? '' : `${inColumns([['', 'storyline', 'today', 'with these rules'], ...rows], terminal)}\n`;
  return (
    `${table}= ${count('same')} the same, ~ ${count('moved')} at another time, ` +
    `- ${count('dropped')} no more, + ${count('added')} new.\n`
  );
};

const cell = (alert: WouldTell | undefined): string =>
  alert === undefined ? '' : `${alert.at.slice(0, 16)}Z ${alert.from} → ${alert.to}`;
