import { statusWords } from '../alerts/status-words';
import { instantOf } from '../items/instant';
import type { Instant } from '../items/item';
import type { Change, Changes } from '../storylines/change';
import type { FiledItems } from '../storylines/filed-item';
import type { Status, Statuses } from '../storylines/status';
import type { Storyline } from '../storylines/storyline';
import type { ChangeReport } from './changes-report';
import { changesSince } from './changes-since';

/** A storyline's history over whole days in UTC, from `since` up to `until`: plain JSON, the earliest first. */
export type TimelineReport = {
  readonly storyline: string;
  readonly name: string;
  readonly since: Instant;
  readonly until: Instant;
  readonly bands: readonly Band[];
  readonly changes: readonly Pick<
    ChangeReport,
    'change' | 'at' | 'from' | 'to' | 'key' | 'telling' | 'why' | 'corrects'
  >[];
  /** Every day of the span, those without an item too. */
  readonly itemsADay: readonly { readonly day: string; readonly items: number }[];
};

/** A status for as long as it held. */
export type Band = { readonly status: string; readonly name: string; readonly from: Instant; readonly until: Instant };

type World = {
  readonly items: Pick<FiledItems, 'newestFirst'>;
  readonly changes: Pick<Changes, 'newest'>;
  readonly statuses: Pick<Statuses, 'get'>;
};

/** Answers 'how did it come to this?'. Begins on the first day of which anything is known, not before `asked`. */
export const timelineReport = async (
  world: World,
  storyline: Storyline,
  asked: Instant,
  until: Instant,
): Promise<TimelineReport> => {
  const [{ changes, before }, status, counts] = await Promise.all([
    changesSince(world.changes, storyline.id, asked),
    world.statuses.get(storyline.id),
    countByDay(world.items.newestFirst({ storyline: storyline.id }, { since: asked, until })),
  ]);
  const inOrder = changes
    .filter(({ at }) => at < until)
    .sort((a, b) => a.at.localeCompare(b.at) || a.number - b.number);
  const known = [...counts.keys(), ...inOrder.map(({ at }) => at.slice(0, 10))].sort()[0];
  const since = `${known ?? asked.slice(0, 10)}T00:00:00Z`;
  return {
    storyline: storyline.id,
    name: storyline.name,
    since,
    until,
    bands: bandsOf(storyline, statusAtFirst(storyline, inOrder, before, status), inOrder, since, until),
    changes: inOrder.map(({ change, at, from, to, key, telling, why, corrects }) => ({
      ...{ change, at, from, to, key, telling, why },
      ...(corrects !== undefined && { corrects }),
    })),
    itemsADay: daysOf(since, until).map((day) => ({ day, items: counts.get(day) ?? 0 })),
  };
};

const statusAtFirst = (
  storyline: Storyline,
  [first]: readonly Change[],
  before: Change | undefined,
  status: Status | undefined,
): string => before?.to ?? first?.from ?? status?.status ?? storyline.start.status;

const bandsOf = (
  storyline: Storyline,
  atFirst: string,
  changes: readonly Change[],
  since: Instant,
  until: Instant,
): readonly Band[] => {
  const steps = [{ status: atFirst, from: since }, ...changes.map(({ to, at }) => ({ status: to, from: at }))];
  return steps.flatMap(({ status, from }, place) => {
    const ends = steps[place + 1]?.from ?? until;
    return from < ends ? [{ status, name: statusWords(storyline, status).name, from, until: ends }] : [];
  });
};

const countByDay = async (items: AsyncIterable<{ readonly publishedAt?: string | undefined }>) => {
  const counts = new Map<string, number>();
  for await (const { publishedAt = '' } of items) {
    const day = publishedAt.slice(0, 10);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
};

const dayMs = 24 * 3_600_000;

const daysOf = (since: Instant, until: Instant): readonly string[] => {
  const days = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(since)) / dayMs));
  return Array.from({ length: days }, (_, day) => instantOf(Date.parse(since) + day * dayMs).slice(0, 10));
};
