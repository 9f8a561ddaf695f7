import type { Outlet } from '../../shared/outlets/outlet';
import { tellingState } from '../../shared/queries/telling';
import { unfiled } from '../../shared/storylines/filed-item';
import type { Status } from '../../shared/storylines/status';
import { storylines } from '../../shared/storylines/storylines';
import type { Cloud } from './memory-cloud';

/** What is left when all is over, in words that two runs can be compared by; times of our own doing are left out. */
export type Outcome = {
  /** `exchanges 2026-01-26T07:45:00Z anadolu: title [claims]`, each row once. */
  readonly items: readonly string[];
  readonly statuses: readonly string[];
  /** `talks#2 scheduled → stalled`. */
  readonly changes: readonly string[];
  /** Of each change that is news: how its telling ended, and how many messages went out. */
  readonly tellings: Readonly<Record<string, { readonly telling: string; readonly messages: number }>>;
  /** The log: what an operator could have seen. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
};

const enough = 1000;

export const outcomeOf = async (
  { stored, published }: Cloud,
  outlets: readonly Outlet[],
  log: Outcome['log'],
): Promise<Outcome> => {
  const ids = storylines.map(({ id }) => id);
  const rows = await Promise.all([
    ...[...ids, unfiled].map((storyline) => stored.items.newest({ storyline }, enough)),
    ...outlets.map(({ id: outlet }) => stored.items.newest({ outlet }, enough)),
  ]);
  const statuses = await Promise.all(ids.map((id) => stored.statuses.get(id)));
  const changes = (await Promise.all(ids.map((id) => stored.changes.newest(id, enough)))).flat();
  const messages = published.map(({ email }) => /\b([a-z-]+#\d+)/.exec(email)?.[1]);
  return {
    items: rows
      .flat()
      .map(({ fetchedAt: _, ...row }) => inOneOrder(row))
      .sort(),
    statuses: statuses.map((status) => inOneOrder(status && comparable(status))),
    changes: changes.map((change) => `${change.storyline}#${change.number} ${change.from} → ${change.to} ${change.at}`),
    tellings: Object.fromEntries(
      changes
        .filter(({ key }) => key)
        .map((change) => {
          const name = `${change.storyline}#${change.number}`;
          return [
            name,
            {
              telling: tellingState(
                change,
                changes.filter(({ storyline }) => storyline === change.storyline),
              ),
              messages: messages.filter((one) => one === name).length,
            },
          ];
        }),
    ),
    log,
  };
};

/** A status that nothing has happened to holds since the first look at it, whenever that was. */
const comparable = ({ assessedAt: _, since, because, ...status }: Status): object => ({
  ...status,
  ...(status.lastChange > 0 && { since }),
  because: because.map(({ itemId }) => itemId),
});

/** JSON with its keys sorted: a database gives them back as it likes. */
const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
