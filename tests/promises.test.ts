import { statusReport, statusText } from '../shared/queries/status-report';
import { storylines } from '../shared/storylines/storylines';
import { storywatch } from './a-storywatch';

const suspended = 'Russia has suspended prisoner exchanges – ministry';

describe('what readers are promised', () => {
  it('an item that its feed dates anew is not new: it is no witness of today', async () => {
    const { alerts, publishes, edits, filedUnder, itIs } = storywatch();
    publishes('interfax-ukraine', '2026-01-20T09:00:00Z', suspended);
    await itIs('2026-01-20T10:00:00Z');

    edits('interfax-ukraine', '2026-01-20T09:00:00Z', suspended, '2026-01-28T09:00:00Z');
    publishes('anadolu', '2026-01-28T09:10:00Z', 'Moscow halts exchange of prisoners of war, envoys in Kyiv believe');
    await itIs('2026-01-28T10:00:00Z');

    expect(await filedUnder('exchanges')).toHaveLength(2);
    expect(alerts).toEqual([]);
  });

  it('nor is it new when its title is touched besides', async () => {
    const { alerts, publishes, edits, filedUnder, itIs } = storywatch();
    publishes('interfax-ukraine', '2026-01-20T09:00:00Z', suspended);
    await itIs('2026-01-20T10:00:00Z');

    edits('interfax-ukraine', '2026-01-20T09:00:00Z', `${suspended} (updated)`, '2026-01-28T09:00:00Z');
    publishes('anadolu', '2026-01-28T09:10:00Z', 'Moscow halts exchange of prisoners of war, envoys in Kyiv believe');
    await itIs('2026-01-28T10:00:00Z');

    expect(await filedUnder('exchanges')).toHaveLength(2);
    expect(alerts).toEqual([]);
  });

  it('one good witness is visible as reported, unconfirmed, with what is missing, and alerts nobody', async () => {
    const { alerts, rowOf, decisionsOf, publishes, itIs, world } = storywatch();
    await itIs('2026-01-28T08:00:00Z');
    publishes('interfax-ukraine', '2026-01-28T09:00:00Z', suspended);
    await itIs('2026-01-28T10:00:00Z');
    await itIs('2026-01-28T10:10:00Z');

    const text = statusText(
      await statusReport(
        world,
        storylines.filter(({ id }) => id === 'exchanges'),
      ),
      { columns: 300, colours: false },
    );

    expect(alerts).toEqual([]);
    expect(await rowOf('exchanges')).toMatchObject({
      status: 'quiet',
      reported: { status: 'suspended', hold: 'too-little', because: [{ title: suspended }] },
    });
    expect(text).toContain('suspended, unconfirmed: independent reports of weight 1.00, where 1.15 is needed');
    expect(await decisionsOf('exchanges')).toMatchObject([{ from: 'quiet', to: 'suspended' }]);
  });
});
