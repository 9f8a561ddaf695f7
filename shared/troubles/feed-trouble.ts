import { plainLine } from '../alerts/quote';
import type { FeedMemory } from '../feeds/feed-memory';
import { failsTooOften, isTooSilent, silentHoursOf, silentSince } from '../feeds/silence';
import type { Instant } from '../items/item';
import type { FeedSource } from '../outlets/outlets';
import type { Trouble } from './trouble';

/** A new feed's schedule comes round within half an hour. */
const firstPollSeconds = 3600;

/** What is wrong with a feed by what is remembered of it; undefined when it is read, and says something now and then. */
export const feedTrouble = (
  { outlet, feed }: FeedSource,
  memory: FeedMemory | undefined,
  now: Instant,
): Trouble | undefined => {
  const trouble = { heading: 'a feed is silent', of: feed.id } as const;
  if (memory === undefined)
    return { ...trouble, since: now, finding: 'It has never been polled.', patienceSeconds: firstPollSeconds };
  const { failuresInARow, lastPolledAt } = memory;
  if (failsTooOften(failuresInARow)) {
    const said = plainLine(memory.trouble ?? 'nobody knows why');
    return {
      ...trouble,
      since: now,
      finding: `It has failed ${failuresInARow} times in a row, last at ${lastPolledAt}: ${said}`,
    };
  }
  const hours = silentHoursOf(memory, now);
  if (!isTooSilent(outlet, hours)) return undefined;
  return { ...trouble, since: silentSince(memory), finding: `Nothing new has come from it for ${hours} hours.` };
};
