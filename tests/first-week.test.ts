import { assessStoryline } from '../functions/assess-storylines/assess-storylines';
import { serveFirstWeek } from '../functions/local/feed-server';
import { parseFeed } from '../shared/feeds/parse-feed';
import { instantOf } from '../shared/items/instant';
import type { Item } from '../shared/items/item';
import { toItem } from '../shared/items/to-item';
import { readItem } from '../shared/storylines/read-item';
import { storylines } from '../shared/storylines/storylines';
import { memoryChanges } from './memory/memory-changes';
import { memoryDecisions } from './memory/memory-decisions';
import { memoryFiledItems } from './memory/memory-filed-items';
import { memoryStatuses } from './memory/memory-statuses';

const end = '2026-02-01T23:00:00Z';
const sixHoursMs = 6 * 3_600_000;

/** All items of the made-up week, as they are read from its feeds every six hours. */
const itemsOfTheWeek = async (): Promise<readonly Item[]> => {
  let now = '2026-01-21T00:00:00Z';
  const server = await serveFirstWeek({ clock: () => now });
  const items = new Map<string, Item>();
  for (let time = Date.parse(server.startsAt); time < Date.parse(end) + sixHoursMs; time += sixHoursMs) {
    now = instantOf(Math.min(time, Date.parse(end)));
    for (const outlet of server.outlets) {
      for (const feed of outlet.feeds) {
        const [candidate] = feed.candidates;
        if (candidate === undefined) continue;
        const response = await fetch(candidate.url);
        const document = {
          bytes: new Uint8Array(await response.arrayBuffer()),
          contentType: response.headers.get('content-type') ?? undefined,
          url: candidate.url,
        };
        const parsed = await parseFeed(document, { adapter: candidate.adapter, timeZone: feed.timeZone });
        if (parsed.kind === 'unreadable') throw new Error(`${feed.id}: ${parsed.reason}`);
        for (const entry of parsed.entries) {
          const item = toItem(entry, { outlet, feed }, now);
          items.set(item.id, item);
        }
      }
    }
  }
  await server.close();
  return [...items.values()];
};

/** Stores items in the order given, and assesses all storylines at the end of the week. */
const standAfter = async (items: readonly Item[]) => {
  const world = {
    items: memoryFiledItems(() => end),
    changes: memoryChanges(),
    decisions: memoryDecisions(),
    statuses: memoryStatuses(),
  };
  for (const item of items) await world.items.add(readItem(item));
  for (const storyline of storylines) await assessStoryline(world, storyline, end);
  const rows = await Promise.all(storylines.map(({ id }) => world.statuses.get(id)));
  return rows.map((row) => ({ storyline: row?.storyline, status: row?.status, since: row?.since, facts: row?.facts }));
};

/** The same order in each run, and like no order that news comes in. */
const shuffled = (items: readonly Item[]) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the first week', () => {
  it('ends with the facts of it, in any order of arrival and twice over', async () => {
    const items = await itemsOfTheWeek();

    const stand = await standAfter(items);
    const again = await standAfter([...shuffled(items), ...items]);

    expect(stand).toMatchObject([
      { storyline: 'talks', status: 'stalled', facts: { nextRoundOn: '2026-02-01', place: 'Abu Dhabi' } },
      {
        storyline: 'energy-moratorium',
        status: 'ended',
        since: '2026-02-01T00:00:00Z',
        facts: { endsOn: '2026-02-01' },
      },
      { storyline: 'exchanges', status: 'suspended' },
      { storyline: 'eu-accession', status: 'blocked', facts: { targetYear: 2027 } },
    ]);
    expect(again).toEqual(stand);
  });
});
