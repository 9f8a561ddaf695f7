import type { Instant } from '../../shared/items/item';
import { judging } from '../../shared/storylines/assessing/judging';
import type { FiledItem } from '../../shared/storylines/filed-item';
import { replayRows } from '../../shared/storylines/replay-items';
import type { Storyline } from '../../shared/storylines/storyline';
import { assessStoryline } from '../assess-storylines/assess-storylines';
import type { FillWorld } from './fill-history';
import { behindTheHold } from './hold-for-filling';

/**
 * Records the changes that a held storyline's stored items come to, and leaves its status where an assessment leaves
 * it. All are recorded as no news, so that nobody is told. The answer is how many there are.
 */
export const recordHistory = async (world: FillWorld, storyline: Storyline, now: Instant): Promise<number> => {
  const record: FillWorld['changes']['record'] = (change) => world.changes.record({ ...change, key: false });
  const rows: FiledItem[] = [];
  for await (const row of world.items.newestFirst({ storyline: storyline.id }, { until: now })) rows.push(row);
  const [last] = await world.changes.newest(storyline.id, 1);
  for (const change of replayRows(rows, [storyline], now, judging))
    if (change.number > (last?.number ?? 0)) await record(change);
  const statuses = behindTheHold(world.statuses, now);
  await assessStoryline({ ...world, changes: { ...world.changes, record }, statuses }, storyline, now);
  return (await world.changes.newest(storyline.id, 1))[0]?.number ?? 0;
};
