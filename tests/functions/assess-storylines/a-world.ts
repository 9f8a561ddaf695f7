import { memoryChanges } from '../../memory/memory-changes';
import { memoryDecisions } from '../../memory/memory-decisions';
import { memoryFiledItems } from '../../memory/memory-filed-items';
import { memoryStatuses } from '../../memory/memory-statuses';

/** Everything that an assessment reads and writes, in memory and empty. */
export const aWorld = () => ({
  items: memoryFiledItems(() => '2026-01-26T08:00:00Z'),
  changes: memoryChanges(),
  decisions: memoryDecisions(),
  statuses: memoryStatuses(),
});
