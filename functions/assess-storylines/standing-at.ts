import type { Instant } from '../../shared/items/item';
import type { Standing } from '../../shared/storylines/assessment';
import type { Changes } from '../../shared/storylines/change';
import type { Storyline } from '../../shared/storylines/storyline';

/** More changes than any storyline has in a window; should one have more, twice as many are read. */
const firstLook = 50;

/**
 * Where a storyline stood at a moment: by the last recorded change up to then, or where its data says it starts.
 * Standing and not items, because items older than the window are not looked at again.
 */
export const standingAt = async (
  changes: Pick<Changes, 'newest'>,
  storyline: Storyline,
  at: Instant,
  limit = firstLook,
): Promise<Standing> => {
  const newest = await changes.newest(storyline.id, limit);
  const last = newest.find((change) => change.at <= at);
  if (last !== undefined) return { status: last.to, since: last.at, facts: last.facts };
  if (newest.length === limit) return standingAt(changes, storyline, at, limit * 2);
  return { status: storyline.start.status, since: at, facts: storyline.start.facts };
};
