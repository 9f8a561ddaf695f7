import fc from 'fast-check';
import { drawTimeline } from '../../shared/queries/draw-timeline';
import { widthOf } from '../../shared/queries/terminal-text';
import { timelineReport } from '../../shared/queries/timeline-report';
import { aChange, aStoryline } from '../alerts/a-change';
import { aFiledItem } from '../aws/contracts/a-filed-item';
import { memoryChanges } from '../memory/memory-changes';
import { memoryFiledItems } from '../memory/memory-filed-items';
import { memoryStatuses } from '../memory/memory-statuses';

const until = '2026-01-31T00:00:00Z';
const plain = { columns: 10_000, colours: false };

/** Three changes in January, and so many items on some of its days. */
const aWorld = async (days: Readonly<Record<string, number>> = { '10': 4, '20': 1, '30': 2 }) => {
  const [items, changes, statuses] = [memoryFiledItems(), memoryChanges(), memoryStatuses()];
  await changes.record(aChange({ number: 1, from: 'none', to: 'scheduled', at: '2026-01-02T06:00:00Z' }));
  await changes.record(aChange({ number: 2, from: 'scheduled', to: 'stalled', at: '2026-01-12T06:00:00Z' }));
  await changes.record(aChange({ number: 3, from: 'stalled', to: 'none', at: '2026-01-29T18:00:00Z', key: false }));
  for (const [day, count] of Object.entries(days))
    await items.add(
      Array.from({ length: count }, (_, n) =>
        aFiledItem({ id: `${day}-${n}`, storyline: 'talks', publishedAt: `2026-01-${day}T12:00:00Z` }),
      ),
    );
  return { items, changes, statuses };
};

describe('a timeline', () => {
  it('holds the statuses from day to day, the one from before first, and every day with its items', async () => {
    const report = await timelineReport(await aWorld(), aStoryline(), '2026-01-10T00:00:00Z', until);

    expect(report.bands).toEqual([
      { status: 'scheduled', name: 'scheduled', from: '2026-01-10T00:00:00Z', until: '2026-01-12T06:00:00Z' },
      { status: 'stalled', name: 'stalled', from: '2026-01-12T06:00:00Z', until: '2026-01-29T18:00:00Z' },
      { status: 'none', name: 'none', from: '2026-01-29T18:00:00Z', until },
    ]);
    expect(report.changes.map(({ change }) => change)).toEqual(['talks#2', 'talks#3']);
    expect(report.itemsADay).toHaveLength(21);
    expect(report.itemsADay[0]).toEqual({ day: '2026-01-10', items: 4 });
  });

  it('begins on the first day of which anything is known', async () => {
    const report = await timelineReport(await aWorld(), aStoryline(), '2025-06-01T00:00:00Z', until);

    expect(report.since).toBe('2026-01-02T00:00:00Z');
    expect(report.bands[0]).toMatchObject({ status: 'none', until: '2026-01-02T06:00:00Z' });
  });

  it('shows the status that is stored where nothing has changed, and the one it starts from where nothing is', async () => {
    const world = { items: memoryFiledItems(), changes: memoryChanges(), statuses: memoryStatuses() };
    const ask = () => timelineReport(world, aStoryline(), '2026-01-30T00:00:00Z', until);

    const before = await ask();
    const { to: status, at: since, facts, because } = aChange();
    const assessed = { contested: false, confidence: 0, because, lastChange: 0, assessedAt: since };
    await world.statuses.move({ storyline: 'talks', status, since, facts, ...assessed }, 0);
    const after = await ask();

    expect([before, after].map(({ bands }) => bands.map(({ status }) => status))).toEqual([['none'], ['stalled']]);
    expect(drawTimeline(after, plain)).toContain('no items.\nNothing changed in this time.');
  });

  it('is drawn to scale in plain ASCII where nobody looks or no colour is wanted', async () => {
    const report = await timelineReport(await aWorld(), aStoryline(), '2026-01-01T00:00:00Z', until);

    const drawn = drawTimeline(report, plain);

    expect(drawn.split('\n').slice(0, 7)).toEqual([
      'Talks, Friday 2 January 2026 to Saturday 31 January 2026',
      'status   |scheduled----------|stalled---------------------------|A-',
      'changes  ^                   ^                                  .',
      'items                    @@                  ::                  ==',
      '         2 Jan         9 Jan         16 Jan        23 Jan        30',
      'A column is 12 hours; at most 4 items a day.',
      'A is none.',
    ]);
    expect(drawn).toMatch(/^[\n\x20-\x7e]*$/);
  });

  it('says in colour nothing that it does not say in words', async () => {
    const report = await timelineReport(await aWorld(), aStoryline(), '2026-01-01T00:00:00Z', until);

    const [coloured, colourless] = [true, false].map((colours) => drawTimeline(report, { columns: 80, colours }));

    const words = (text = '') => text.replaceAll(/\u001b\[[\d;]*m/g, '').match(/[a-z]{2,}|[A-C]\b/gi);
    expect(coloured).toContain('\u001b[30;48;5;');
    expect(words(coloured)).toEqual(words(colourless));
  });

  it('fits every terminal, however long the time', async () => {
    const world = await aWorld();
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 24, max: 300 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.boolean(),
        async (columns, days, colours) => {
          const end = new Date(Date.parse('2026-01-02T00:00:00Z') + days * 86_400_000).toISOString();
          const report = await timelineReport(world, aStoryline(), '2026-01-01T00:00:00Z', end.replace('.000', ''));

          const drawing = drawTimeline(report, { columns, colours }).split('\n').slice(1, 5);

          for (const line of drawing)
            expect(widthOf(line.replaceAll(/\u001b\[[\d;]*m/g, ''))).toBeLessThanOrEqual(columns);
        },
      ),
      { numRuns: 60 },
    );
  });
});
