import { secondsAfter } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';
import type { StageSigns } from '../../shared/troubles/stage-signs';
import type { Trouble } from '../../shared/troubles/trouble';

const daySeconds = 24 * 3600;

/** CloudWatch charges for the asking, so it is asked by one run in an hour. */
const asksUntilMinute = 15;

/** Whether SNS has given up on a message to a subscriber in the last day: one without is what ends the trouble. */
export const undeliveredTroubles = async (signs: StageSigns, now: Instant): Promise<readonly Trouble[] | 'not-now'> => {
  if (Number(now.slice(14, 16)) >= asksUntilMinute) return 'not-now';
  const hours = await signs.undeliveredSince(secondsAfter(now, -daySeconds), now);
  const [first] = hours.map(({ at }) => at).sort();
  if (first === undefined) return [];
  const messages = hours.reduce((sum, { count }) => sum + count, 0);
  const finding = `SNS has given up on ${messages === 1 ? 'a message' : `${messages} messages`} in the last day.`;
  return [{ heading: 'alerts do not arrive', since: first, finding }];
};
