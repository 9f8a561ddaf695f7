import { replayItems } from '../../shared/storylines/replay-items';
import { anItem } from './an-item';

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
});
