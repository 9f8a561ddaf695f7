import { bridge, courseBy, denies, hours, says } from './a-bridge';

const day = 24;
const toll = { status: 'toll', facts: { endsOn: '2026-01-15', place: 'the north bank' } };

describe('the clock', () => {
  it.each([
    ['the second before its day', 5 * day - 1 / 3_600, 'toll'],
    ['its day', 5 * day, 'open'],
  ])('ends a status when its day begins: %s', (_reason, hour, status) => {
    expect(courseBy(hour, [], toll).status).toBe(status);
  });

  it.each([
    ['the second before it is over', 6 * day - 1 / 3_600, 'toll'],
    ['when it is over', 6 * day, 'open'],
  ])('ends a status whose last day is known with that day: %s', (_reason, hour, status) => {
    const through = {
      ...bridge,
      statuses: bridge.statuses.map((one) =>
        one.ends === undefined ? one : { ...one, ends: { ...one.ends, lastDay: true } },
      ),
    };

    expect(courseBy(hour, [], toll, through).status).toBe(status);
  });

  it('says of an end that it is the clock’s, is news, and why', () => {
    const [step] = courseBy(6 * day, [says('a', 1, 'toll'), says('b', 2, 'toll')], toll).transitions;

    expect(step).toMatchObject({
      from: 'toll',
      to: 'open',
      time: Date.parse('2026-01-15T00:00:00Z'),
      key: true,
      byClock: true,
      undoes: false,
      why: 'the toll has run out',
      because: [{ publisher: 'a' }, { publisher: 'b' }],
      facts: { endsOn: '2026-01-15', place: 'the north bank', reason: 'the toll has run out' },
    });
  });

  it('ends a status when it came, where its day turns out to have been before that', () => {
    const items = [says('a 1.5', 30, 'toll'), says('b', 35, 'toll', { facts: { endsOn: '2026-01-10' } })];

    expect(courseBy(40, items).transitions.map(({ to, time }) => [to, time])).toEqual([
      ['toll', Date.parse(hours(30))],
      ['open', Date.parse(hours(30))],
    ]);
  });

  it('does not let a status begin whose day is over', () => {
    const late = says('a 1.5', 30, 'toll', { facts: { endsOn: '2026-01-11' } });
    const inTime = says('a 1.5', 30, 'toll', { facts: { endsOn: '2026-01-12' } });

    expect(courseBy(40, [late]).transitions).toEqual([]);
    expect(courseBy(40, [inTime]).status).toBe('toll');
  });

  it('ends nothing that has no known end', () => {
    expect(courseBy(400 * day, [], { status: 'toll' }).status).toBe('toll');
    expect(courseBy(400 * day, [], { facts: { endsOn: '2026-01-15' } }).status).toBe('open');
  });

  it.each([
    ['the second before', 240 - 1 / 3_600, 'closed'],
    ['ten days', 240, 'quiet'],
  ])('lets a status fade that nobody has affirmed for ten days: %s', (_reason, hour, status) => {
    expect(courseBy(hour, [], { status: 'closed', since: hours(0) }).status).toBe(status);
  });

  it('says of a fading that it is the clock’s, is no news, and changes no fact', () => {
    const copies = ['a', 'b'].map((outlet, hour) =>
      says(outlet, hour, 'closed', {}, { title: 'The old bridge stays closed all winter' }),
    );
    const before = { status: 'closed', facts: { place: 'the north bank' } };

    const [step] = courseBy(20 * day, copies, before).transitions;

    expect(step).toMatchObject({
      to: 'quiet',
      time: Date.parse(hours(241)),
      key: false,
      byClock: true,
      why: 'ten days have passed without a word',
      because: [{ publisher: 'a' }],
      facts: before.facts,
    });
    expect(step?.because).toHaveLength(1);
  });

  it.each([
    ['affirmed', says('a', 100, 'closed'), 'closed'],
    ['denied', denies('a', 100, 'closed'), 'quiet'],
    ['named beside a fact', says('a', 100, 'none-stated', { facts: { reason: 'ice' } }), 'quiet'],
  ])('counts the days from when a status was last %s', (_reason, item, status) => {
    expect(courseBy(300, [item], { status: 'closed', since: hours(0) }).status).toBe(status);
  });

  it('passes before the reports that come after it', () => {
    const items = [says('a', 241, 'closed'), says('b', 242, 'repaired'), says('c 3', 243, 'repaired')];

    const { transitions } = courseBy(250, items, { status: 'closed', since: hours(0) });

    expect(transitions.map(({ to }) => to)).toEqual(['quiet']);
  });

  it('leads from one status through the next', () => {
    const storyline = {
      ...bridge,
      statuses: bridge.statuses.map((status) =>
        status.id === 'open' ? { ...status, fades: { afterDays: 1, to: 'closed', why: 'a day has passed' } } : status,
      ),
    };

    const { transitions } = courseBy(20 * day, [], { since: hours(0) }, storyline);

    expect(transitions.map(({ to, time }) => [to, time])).toEqual([
      ['closed', Date.parse(hours(day))],
      ['quiet', Date.parse(hours(11 * day))],
    ]);
  });
});
