import type { Item } from '../../shared/items/item';
import { terminalText } from '../../shared/queries/terminal-text';
import { judging } from '../../shared/storylines/assessing/judging';
import type { Change } from '../../shared/storylines/change';
import type { FiledItem } from '../../shared/storylines/filed-item';
import { readItem } from '../../shared/storylines/read-item';
import { replayRows } from '../../shared/storylines/replay-items';
import type { Storyline } from '../../shared/storylines/storyline';

/** What a storyline would have made of past items: what it would have filed, and of which changes it would have told. */
export type Trial = {
  readonly storyline: string;
  readonly items: number;
  readonly filed: readonly Pick<FiledItem, 'id' | 'publishedAt' | 'title' | 'why' | 'claims'>[];
  readonly alerts: readonly Pick<Change, 'at' | 'from' | 'to' | 'why' | 'because'>[];
};

/** Tries some storylines on past items, read as they would be beside all that are tracked. */
export const tryStorylines = (
  tried: readonly Storyline[],
  tracked: readonly Storyline[],
  items: readonly Item[],
  onProgress: (done: number, of: number) => void,
): readonly Trial[] => {
  const rows = items.flatMap((item, done) => {
    if (done % 500 === 0) onProgress(done, items.length);
    return readItem(item, tracked);
  });
  const alerts = replayRows(rows, tried, undefined, judging).filter(({ key }) => key);
  return tried.map(({ id }) => ({
    storyline: id,
    items: items.length,
    filed: rows
      .filter(({ storyline }) => storyline === id)
      .map(({ id, publishedAt, title, why, claims }) => ({ id, publishedAt, title, why, claims })),
    alerts: alerts
      .filter(({ storyline }) => storyline === id)
      .map(({ at, from, to, why, because }) => ({ at, from, to, why, because })),
  }));
};

/** As many filed items as one looks through on a screen. */
const mostShown = 20;

/** A trial for reading: every alert with its first witness, and the newest of what was filed. */
export const trialLines = ({ storyline, items, filed, alerts }: Trial): string => {
  const newest = [...filed]
    .sort((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1))
    .slice(0, mostShown);
  const left = filed.length - newest.length;
  const lines = [
    `${storyline}: would have filed ${filed.length} of ${items} items`,
    ...newest.map(
      ({ publishedAt, title, claims }) => `  ${publishedAt?.slice(0, 10) ?? 'undated'}  ${title} (${saying(claims)})`,
    ),
    ...(left > 0 ? [`  … and ${left} older ones; --json shows them all`] : []),
    `${storyline}: would have alerted ${alerts.length} times`,
    ...alerts.flatMap(({ at, from, to, why, because }) => [
      `  ${at}  ${from} → ${to}: ${why}`,
      ...because.slice(0, 1).map(({ title }) => `    ${title}`),
    ]),
  ];
  return lines.map((line) => `${' '.repeat(line.search(/\S/))}${terminalText(line)}\n`).join('');
};

const saying = (claims: FiledItem['claims']): string =>
  claims.length === 0
    ? 'says nothing of a status'
    : claims.map(({ status, stance }) => `${stance} ${status}`).join(', ');
