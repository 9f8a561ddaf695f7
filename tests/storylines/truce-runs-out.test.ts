import type { Item } from '../../shared/items/item';
import { readItem } from '../../shared/storylines/read-item';
import { replayItems } from '../../shared/storylines/replay-items';
import { anItem } from './an-item';

/** Three outlets with a title of one kind each, an hour apart. */
const reports = (day: string, ...titles: readonly string[]) =>
  titles
    .map((title, place) =>
      anItem({ id: `${day} ${place}`, outlet: ['afp', 'anadolu', 'united24'][place] ?? '', title }),
    )
    .map((item, hour) => ({ ...item, publishedAt: `${day}T1${hour}:00:00Z` }));

const agreed = reports(
  '2026-05-08',
  'Trump announces three-day ceasefire between Ukraine and Russia',
  'Russia and Ukraine confirm ceasefire until May 11',
  'Moscow and Kyiv agree to truce until May 11',
);
const extended = reports(
  '2026-05-10',
  'Russia and Ukraine extend ceasefire until May 25',
  'Moscow and Kyiv agree to prolong truce until May 25',
);
const ofTalks = (items: readonly Item[]) => replayItems(items).filter(({ storyline }) => storyline === 'talks');
const later = anItem({ id: 'later', publishedAt: '2026-06-01T00:00:00Z' });

describe('a ceasefire that was agreed until a day', () => {
  it('is told with the day that it runs out on', () => {
    const [change] = ofTalks(agreed);

    expect(change).toMatchObject({ storyline: 'talks', to: 'agreed', facts: { endsOn: '2026-05-11' } });
  });

  it('runs out when its last day is over', () => {
    const changes = ofTalks([...agreed, later]);

    expect(changes.map(({ to, at }) => [to, at])).toEqual([
      ['agreed', '2026-05-08T11:00:00Z'],
      ['stalled', '2026-05-12T00:00:00Z'],
    ]);
    expect(changes[1]).toMatchObject({ byClock: true, key: true, why: expect.stringContaining('has run out') });
  });

  it('goes on where it is extended', () => {
    const changes = ofTalks([...agreed, ...extended, later]);

    expect(changes.map(({ to, at }) => [to, at])).toEqual([
      ['agreed', '2026-05-08T11:00:00Z'],
      ['stalled', '2026-05-26T00:00:00Z'],
    ]);
  });

  it('lends its end to nothing that the same item says of other talks', () => {
    const [filed] = readItem(
      anItem({
        title: 'Talks set for May 20 after Russia and Ukraine agree truce until May 15',
        publishedAt: '2026-05-08T10:00:00Z',
      }),
    );

    expect(filed?.claims.find(({ status }) => status === 'scheduled')?.facts).toEqual({ nextRoundOn: '2026-05-20' });
  });
});
