import { courseBy, denies, hours, says } from './a-bridge';

const closed = [says('a 1', 1, 'closed'), says('b 0.5', 2, 'closed', { facts: { reason: 'ice' } })];

describe('denials after a step', () => {
  it.each([
    ['of enough weight', [denies('x 1.5', 3, 'closed')], 'open'],
    ['of less weight than a step takes', [denies('x 1.4', 3, 'closed'), denies('a 1', 4, 'open')], 'closed'],
    ['of two outlets together', [denies('x 0.75', 3, 'closed'), denies('y 0.75', 4, 'closed')], 'open'],
    ['of copies of one text', ['x', 'y'].map((outlet) => copyOfDenial(outlet)), 'closed'],
    ['twelve hours after it', [denies('x 1.5', 14, 'closed')], 'open'],
    ['more than twelve hours after it', [denies('x 1.5', 14.01, 'closed')], 'closed'],
    ['of another status', [denies('x 1.5', 3, 'toll')], 'closed'],
    ['of less weight than who reports it', [says('c 1', 3, 'closed'), denies('x 2.4', 4, 'closed')], 'closed'],
    ['of as much weight as who reports it', [says('c 1', 3, 'closed'), denies('x 2.5', 4, 'closed')], 'open'],
    ['by those who reported it', [denies('a 1', 3, 'closed'), denies('b 0.5', 3, 'closed')], 'open'],
  ])('take it back, or not: %s', (_reason, items, status) => {
    expect(courseBy(20, [...closed, ...items]).status).toBe(status);
  });

  it('leave things as they were before it, and say who denies it and who does not', () => {
    const items = [...closed, denies('a 1', 3, 'closed'), denies('x 1', 4, 'closed')];

    const course = courseBy(20, items, { facts: { reason: 'storm' } });

    expect(course.transitions.at(-1)).toMatchObject({
      from: 'closed',
      to: 'open',
      time: Date.parse(hours(4)),
      key: true,
      undoes: true,
      byClock: false,
      why: 'a 1, x 1 deny it: weight 2.00 against 0.50',
      because: [{ publisher: 'a 1' }, { publisher: 'x 1' }],
      against: [{ publisher: 'b 0.5' }],
      facts: { reason: 'storm' },
    });
    expect(course.facts).toEqual({ reason: 'storm' });
  });

  it('take as much evidence as the step took', () => {
    const repaired = [says('a 1', 1, 'repaired'), says('b 2', 2, 'repaired')];
    const before = { status: 'closed' };

    const some = courseBy(20, [...repaired, denies('a 1', 3, 'repaired'), denies('b 1.9', 3, 'repaired')], before);
    const enough = courseBy(20, [...repaired, denies('a 1', 3, 'repaired'), denies('b 2', 3, 'repaired')], before);

    expect([some.status, enough.status]).toEqual(['repaired', 'closed']);
  });

  it('are no news when the step was none', () => {
    const course = courseBy(20, [says('a 1.5', 1, 'quiet'), denies('a 1.5', 2, 'quiet')]);

    expect(course.transitions.map(({ to, key }) => `${to} ${key}`)).toEqual(['quiet false', 'open false']);
  });

  it('do not take back what the clock did', () => {
    const course = courseBy(20, [denies('x 3', 3, 'quiet')], { status: 'closed', since: hours(-240) });

    expect(course.status).toBe('quiet');
  });

  it('do not take back what took something back itself', () => {
    const items = [...closed, denies('a 1', 3, 'closed'), denies('b 0.5', 3, 'closed'), denies('x 3', 4, 'open')];

    expect(courseBy(20, items).transitions.map(({ to }) => to)).toEqual(['closed', 'open']);
  });

  it('take nothing back where there was no step', () => {
    expect(courseBy(20, [denies('x 3', 4, 'open')])).toMatchObject({ status: 'open', transitions: [] });
  });

  it('bring facts of their own', () => {
    const course = courseBy(20, [...closed, denies('x 1.5', 3, 'closed', { facts: { place: 'the north bank' } })]);

    expect(course).toMatchObject({ status: 'open', facts: { place: 'the north bank' } });
  });
});

function copyOfDenial(outlet: string) {
  return { ...denies(outlet, 3, 'closed'), title: 'The old bridge is not closed at all, its keeper tells reporters' };
}
