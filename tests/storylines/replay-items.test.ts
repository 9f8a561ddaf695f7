import { secondsAfter } from '../../shared/items/instant';
import type { FiledItem } from '../../shared/storylines/filed-item';
import { replayItems, replayRows } from '../../shared/storylines/replay-items';
import { storylines } from '../../shared/storylines/storylines';
import { anItem } from './an-item';
import { bridge, denies, hours, roundNumbers, says } from './assessing/a-bridge';

const replayed = (rows: readonly FiledItem[], until?: string) => replayRows(rows, [bridge], until, roundNumbers);

describe('replaying items', () => {
  it('takes a change back that is denied soon after, as the pipeline would', () => {
    const items = [
      anItem({ id: '1', outlet: 'afp', title: 'Russia has suspended prisoner exchanges, ministry fears' }),
      anItem({ id: '2', outlet: 'anadolu', title: 'Moscow halts exchange of prisoners of war, envoys believe' }),
      anItem({ id: '3', outlet: 'united24', title: 'Russia denies it has suspended prisoner exchanges' }),
      anItem({ id: '4', outlet: 'anadolu', title: 'Moscow denies halt to exchange of prisoners of war' }),
    ].map((item, hour) => ({ ...item, publishedAt: `2026-01-29T1${hour}:00:00Z` }));

    const changes = replayItems(items.toReversed());

    expect(changes).toMatchObject([
      { number: 1, from: 'ongoing', to: 'suspended', key: true },
      { number: 2, from: 'suspended', to: 'ongoing', key: true, corrects: { number: 1, reason: 'denied' } },
    ]);
  });

  it('tells how far it has got, every 500 items and at the end', () => {
    const items = Array.from({ length: 1_001 }, (_, place) => anItem({ id: `${place}` }));
    const told: string[] = [];

    replayItems(items, { onProgress: (done, of) => told.push(`${done} of ${of}`) });

    expect(told).toEqual(['0 of 1001', '500 of 1001', '1000 of 1001', '1001 of 1001']);
  });

  it('records each change with its grounds, numbered within its storyline', () => {
    const rows = [
      denies('x', 0, 'closed'),
      ...['a', 'b'].map((outlet, hour) =>
        says(outlet, hour, 'closed', { official: true, facts: { place: 'the north bank' } }),
      ),
    ];

    const [change, faded, ...others] = replayed(rows, hours(300));

    expect(change).toEqual({
      storyline: 'bridge',
      number: 1,
      from: 'open',
      to: 'closed',
      at: hours(0),
      recordedAt: hours(0),
      key: true,
      why: expect.stringMatching(/^a reports it and has a party say it itself/),
      because: ['a'].map((publisher) => expect.objectContaining({ publisher })),
      against: [expect.objectContaining({ publisher: 'x' })],
      facts: { place: 'the north bank' },
    });
    expect(faded).toMatchObject({ number: 2, to: 'quiet', at: hours(241), key: false, byClock: true });
    expect(faded).not.toHaveProperty('against');
    expect(others).toEqual([]);
  });

  it('stops the clock at the last item where it is not told when', () => {
    const rows = ['a', 'b', 'c'].map((outlet) => says(outlet, 1, 'closed'));

    expect(replayed([...rows, says('d', 240, 'toll')])).toHaveLength(1);
    expect(replayed([...rows, says('d', 241, 'toll')])).toHaveLength(2);
    expect(replayed([says('d', 241, 'toll'), ...rows])).toHaveLength(2);
  });

  it('finds no change in no items, nor in undated ones', () => {
    const undated = ['a', 'b', 'c'].map((outlet) => says(outlet, 1, 'closed', {}, { publishedAt: undefined }));

    expect(replayed([], hours(300))).toEqual([]);
    expect(replayItems([], { until: '2026-03-30T10:00:00Z' })).toEqual([]);
    expect(replayed(undated, hours(300))).toEqual([]);
  });

  it('tells the changes of all storylines in the order of time, each of its own items', () => {
    const rows = ['a', 'b', 'c'].flatMap((outlet) => [
      { ...says(outlet, 1, 'closed'), storyline: 'north' },
      { ...says(outlet, 3, 'toll'), storyline: 'north' },
      { ...says(outlet, 2, 'toll'), storyline: 'south' },
    ]);
    const two = ['north', 'south'].map((id) => ({ ...bridge, id }));

    for (const order of [two, two.toReversed()])
      expect(replayRows(rows, order, undefined, roundNumbers)).toMatchObject([
        { storyline: 'north', number: 1, to: 'closed', at: hours(1) },
        { storyline: 'south', number: 1, to: 'toll', at: hours(2) },
        { storyline: 'north', number: 2, to: 'toll', at: hours(3) },
      ]);
  });

  it('starts each storyline where its data says, at the time of the first item', () => {
    const fading = storylines.flatMap(({ id, start, statuses }) => {
      const { fades } = statuses.find((status) => status.id === start.status) ?? {};
      return fades === undefined ? [] : [{ storyline: id, from: start.status, to: fades.to, days: fades.afterDays }];
    });

    const changes = replayItems([anItem({ publishedAt: '2026-01-29T10:00:00Z' })], { until: '2027-01-29T10:00:00Z' });

    for (const { days, ...change } of fading)
      expect(changes).toContainEqual(
        expect.objectContaining({ ...change, at: secondsAfter('2026-01-29T10:00:00Z', days * 24 * 3_600) }),
      );
    expect(fading).not.toEqual([]);
  });
});
