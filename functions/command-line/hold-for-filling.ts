import type { Instant } from '../../shared/items/item';
import type { Status, Statuses } from '../../shared/storylines/status';
import type { Storyline } from '../../shared/storylines/storyline';

/** Whether a storyline's history is being filled in. */
export const heldForFilling = async (statuses: Pick<Statuses, 'get'>, storyline: string): Promise<boolean> =>
  (await statuses.get(storyline))?.fillingSince !== undefined;

/** Marks a storyline's row as being filled in; from then on nobody else assesses it. */
export const holdForFilling = (statuses: Statuses, storyline: Storyline, now: Instant): Promise<void> =>
  rewrite(statuses, storyline.id, (row) =>
    row?.fillingSince === undefined ? { ...(row ?? beginningOf(storyline, now)), fillingSince: now } : undefined,
  );

/** Takes the mark away. */
export const letGo = (statuses: Statuses, storyline: string): Promise<void> =>
  rewrite(statuses, storyline, (row) => {
    if (row?.fillingSince === undefined) return undefined;
    const { fillingSince: _, ...rest } = row;
    return rest;
  });

/** The rows as whoever fills them in must see and write them to assess them: without the mark, and with it again. */
export const behindTheHold = (statuses: Statuses, now: Instant): Statuses => ({
  async get(storyline) {
    const row = await statuses.get(storyline);
    if (row === undefined) return undefined;
    const { fillingSince: _, ...rest } = row;
    return rest;
  },
  move: (next, expected) => statuses.move({ ...next, fillingSince: now }, expected),
});

/** Writes a row anew as long as others get in between. */
const rewrite = async (
  statuses: Statuses,
  storyline: string,
  next: (row: Status | undefined) => Status | undefined,
): Promise<void> => {
  for (;;) {
    const row = await statuses.get(storyline);
    const written = next(row);
    if (written === undefined || (await statuses.move(written, row?.lastChange ?? 0)) === 'moved') return;
  }
};

const beginningOf = ({ id, start }: Storyline, now: Instant): Status => ({
  storyline: id,
  status: start.status,
  since: now,
  facts: start.facts,
  contested: false,
  confidence: 0,
  because: [],
  lastChange: 0,
  assessedAt: now,
});
