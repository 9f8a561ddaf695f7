import { rivalOf } from '../../../shared/storylines/assessing/rival';
import { bridge, courseBy, denies, hours, roundNumbers, says } from './a-bridge';

const rivalAt = (hour: number, items: Parameters<typeof courseBy>[1]) =>
  rivalOf(bridge, courseBy(hour, items), Date.parse(hours(hour)), roundNumbers);

describe('a status that is reported and not taken up', () => {
  it('is shown with what there is, what it takes, and until when', () => {
    const rival = rivalAt(10, [says('b 0.5', 4, 'closed'), says('a 0.333', 3, 'closed'), denies('x 0.2', 5, 'closed')]);

    expect(rival).toMatchObject({
      status: 'closed',
      hold: 'too-little',
      weight: 0.83,
      needs: 1.5,
      until: '2026-01-11T03:00:00Z',
      because: [{ publisher: 'a 0.333', weight: 0.33 }, { publisher: 'b 0.5' }],
      against: [{ publisher: 'x 0.2' }],
    });
  });

  it.each([
    ['too little', [says('a 1.4', 3, 'closed')], 'too-little'],
    ['enough, and as many who deny it', [denies('x 2', 2, 'closed'), says('a 2', 3, 'closed')], 'contested'],
    ['just enough, and as many who deny it', [denies('x 1.5', 2, 'closed'), says('a 1.5', 3, 'closed')], 'contested'],
    ['enough, of what cannot follow', [says('a 9', 3, 'repaired')], 'out-of-reach'],
    ['too little, of what cannot follow', [says('a 0.1', 3, 'repaired')], 'out-of-reach'],
  ])('is held back for a reason: %s', (_reason, items, hold) => {
    expect(rivalAt(10, items)?.hold).toBe(hold);
  });

  it('is the one that has most of what it takes', () => {
    const items = [
      says('a 1.4', 1, 'closed'),
      says('b 1', 2, 'toll'),
      says('c 1.5', 3, 'repaired'),
      denies('d 1.5', 3, 'quiet'),
    ];

    expect(rivalAt(10, items)?.status).toBe('closed');
    expect(rivalAt(10, items.slice(1))?.status).toBe('toll');
    expect(rivalAt(10, items.slice(2))?.status).toBe('repaired');
    expect(rivalAt(10, items.slice(3))).toBeUndefined();
  });

  it('is shown until the oldest of its reports no longer counts, also where that is a copy’s', () => {
    const title = 'The old bridge is closed until spring';
    const items = [
      says('a 0.2', 3, 'closed', {}, { title }),
      says('b 0.2', 4, 'closed'),
      says('c 0.3', 5, 'closed', {}, { title }),
    ];

    expect(rivalAt(10, items)).toMatchObject({ until: hours(28), because: [{ publisher: 'c 0.3' }, {}] });
  });

  it('takes more evidence to come back', () => {
    const items = [says('a 1.5', 1, 'closed'), says('b 1.5', 3, 'open')];

    expect(rivalAt(10, items)).toMatchObject({ status: 'open', weight: 1.5, needs: 3, hold: 'too-little' });
    expect(rivalAt(10, [...items, says('b 1.5', 2, 'open')])?.weight).toBe(1.5);
  });

  it('is none that holds, is only denied, or was reported too long ago', () => {
    expect(rivalAt(10, [says('a 1', 1, 'open')])).toBeUndefined();
    expect(rivalAt(10, [denies('a 1', 1, 'closed')])).toBeUndefined();
    expect(rivalAt(10, [says('a 1', 1, 'closed', { stance: 'doubts' })])).toBeUndefined();
    expect(rivalAt(24.99, [says('a 1', 1, 'closed')])?.status).toBe('closed');
    expect(rivalAt(25, [says('a 1', 1, 'closed')])).toBeUndefined();
  });
});
