import { bridge, courseBy, denies, hours, says } from './a-bridge';

describe('the status that holds', () => {
  it('rests on one report of each publisher, its weightiest', () => {
    const items = [
      says('a', 1, 'closed'),
      says('b 0.5', 2, 'closed'),
      says('c', 3, 'closed'),
      says('a', 4, 'closed', { inTitle: false }),
      says('b 0.5', 5, 'closed', { official: true }),
      says('c', 6, 'closed'),
    ];

    const { because, since, affirmedAt } = courseBy(10, items);

    expect(because.map(({ publisher, time, weight }) => [publisher, time, weight])).toEqual([
      ['a', Date.parse(hours(1)), 1],
      ['b 0.5', Date.parse(hours(5)), 1],
      ['c', Date.parse(hours(3)), 1],
    ]);
    expect([since, affirmedAt]).toEqual([hours(2), hours(6)].map(Date.parse));
  });

  it('learns facts from those who affirm it, deny it or state nothing', () => {
    const items = [
      says('a', 1, 'open', { facts: { place: 'the north bank' } }),
      denies('b', 2, 'closed', { facts: { nextRoundOn: '2026-01-20' } }),
      says('c', 3, 'none-stated', { facts: { reason: 'ice' } }),
    ];

    expect(courseBy(10, items).facts).toEqual({
      place: 'the north bank',
      nextRoundOn: '2026-01-20',
      reason: 'ice',
    });
  });

  it('learns its end only from those who affirm it', () => {
    const items = [
      denies('b', 2, 'toll', { facts: { endsOn: '2026-01-20' } }),
      says('c', 3, 'none-stated', { facts: { endsOn: '2026-01-21' } }),
    ];

    expect(courseBy(10, items, { status: 'toll' }).facts).toEqual({});
  });

  it('keeps its end and reason through what others say besides', () => {
    const before = { status: 'toll', facts: { endsOn: '2026-01-20', reason: 'repairs' } };
    const items = [denies('b', 2, 'closed', { facts: { place: 'the north bank' } })];

    expect(courseBy(10, items, before).facts).toEqual({ ...before.facts, place: 'the north bank' });
  });

  it('is neither affirmed nor ended by those who only recall it', () => {
    const recalled = says('a', 100, 'closed', { stance: 'recalls', facts: { endsOn: '2026-01-20', reason: 'ice' } });

    const course = courseBy(150, [recalled], { status: 'closed', since: hours(0) });

    expect(course).toMatchObject({ affirmedAt: Date.parse(hours(0)), facts: { reason: 'ice' }, because: [] });
    expect(course.facts).not.toHaveProperty('endsOn');
  });

  it('begins with the later of two ends where one report says that it was extended', () => {
    const extending = { ...bridge, means: { extended: 'toll' } };
    const items = [
      says('a', 1, 'toll', { facts: { endsOn: '2026-01-20' } }),
      says('b', 2, 'extended', { facts: { endsOn: '2026-01-25' } }),
    ];

    expect(courseBy(10, items, {}, extending).facts.endsOn).toBe('2026-01-25');
  });

  it('ends later once a party says that it goes on', () => {
    const items = [
      says('a', 1, 'toll', { facts: { endsOn: '2026-01-20' } }),
      says('b', 2, 'toll', { facts: { endsOn: '2026-01-25' } }),
      says('c', 3, 'extended', { facts: { endsOn: '2026-01-30' } }),
    ];
    const extending = { ...bridge, means: { extended: 'toll' } };

    expect(courseBy(2.5, items, { status: 'toll' }, extending).facts.endsOn).toBe('2026-01-20');
    expect(courseBy(10, items, { status: 'toll' }, extending).facts.endsOn).toBe('2026-01-30');
  });

  it('keeps in mind only reports that still count', () => {
    const items = [
      says('a', 1, 'closed'),
      says('b 0.1', 10, 'closed'),
      says('b 0.1', 20, 'closed'),
      denies('b 0.1', 21, 'closed'),
      says('b 0.1', 22, 'toll'),
      says('c 0.1', 23, 'closed'),
      says('c 0.1', 24, 'closed', { inTitle: false }),
    ];

    expect(courseBy(25, items).recent.map(({ time }) => time)).toEqual(
      [20, 21, 22, 23, 24].map((hour) => Date.parse(hours(hour))),
    );
  });
});
