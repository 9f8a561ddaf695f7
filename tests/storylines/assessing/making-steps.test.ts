import { bridge, courseBy, denies, hours, says } from './a-bridge';

/** Each step as 'open → closed'. */
const stepsOf = (...course: Parameters<typeof courseBy>) =>
  courseBy(...course).transitions.map(({ from, to }) => `${from} → ${to}`);

describe('a step to another status', () => {
  it.each([
    ['just enough weight together', [says('a 0.75', 1, 'closed'), says('b 0.75', 2, 'closed')], 'closed'],
    ['a little too little', [says('a 0.75', 1, 'closed'), says('b 0.74', 2, 'closed')], 'open'],
    ['one of enough weight alone', [says('a 1.5', 1, 'closed')], 'closed'],
    ['the words of a party', [says('a 0.75', 1, 'closed', { official: true })], 'closed'],
    ['the words of a party in a summary', [says('a 1', 1, 'closed', { official: true, inTitle: false })], 'open'],
    ['a summary, which counts half', [says('a 3', 1, 'closed', { inTitle: false })], 'closed'],
    ['a live blog, which counts a quarter', [says('a 6', 1, 'closed', { live: true })], 'closed'],
    ['a live blog of less', [says('a 5.9', 1, 'closed', { live: true })], 'open'],
    ['a rule whose words are loose', [says('a 3', 1, 'closed', { weight: 0.4 })], 'open'],
    ['the plan of a party', [says('a 1.5', 1, 'closed', { stance: 'plans' })], 'closed'],
    ['a word that means the same here', [says('a 1.5', 1, 'shut')], 'closed'],
    ['a word that means nothing here', [says('a 1.5', 1, 'painted')], 'open'],
    ['one that can be reached from elsewhere only', [says('a 9', 1, 'repaired')], 'open'],
    ['reports of two statuses', [says('a 1', 1, 'closed'), says('b 1', 2, 'toll')], 'open'],
    ['one publisher twice', [says('a 1', 1, 'closed'), says('a 1', 2, 'closed')], 'open'],
    [
      'one publisher by its weightiest report, told first',
      [says('a 1', 1, 'closed'), says('a 1', 2, 'closed', { inTitle: false }), says('b 0.5', 3, 'closed')],
      'closed',
    ],
    [
      'one publisher by its weightiest report, told last',
      [says('a 1', 1, 'closed', { inTitle: false }), says('b 0.5', 2, 'closed'), says('a 1', 3, 'closed')],
      'closed',
    ],
    [
      'copies of one text, by the weightiest',
      [
        says('a 0.5', 1, 'closed', {}, { title: 'The old bridge is closed until spring' }),
        says('b 1', 2, 'closed', {}, { title: 'The old bridge is closed until spring' }),
        says('c 0.5', 3, 'closed'),
      ],
      'closed',
    ],
    ['two within a day', [says('a', 0, 'closed'), says('b', 23.9, 'closed')], 'closed'],
    ['two a whole day apart', [says('a', 0, 'closed'), says('b', 24, 'closed')], 'open'],
    ['a report of later than now', [says('a 1.5', 31, 'closed')], 'open'],
    ['a report of right now', [says('a 1.5', 30, 'closed')], 'closed'],
    ['denials of more weight', [denies('x 2', 0, 'closed'), says('a 1.9', 1, 'closed')], 'open'],
    ['denials of the same weight', [denies('x 2', 0, 'closed'), says('a 2', 1, 'closed')], 'open'],
    ['denials of less weight', [denies('x 2', 0, 'closed'), says('a 2.1', 1, 'closed')], 'closed'],
    ['denials of another status', [denies('x 2', 0, 'toll'), says('a 1.5', 1, 'closed')], 'closed'],
    ['denials of yesterday', [denies('x 2', 0, 'closed'), says('a 1.5', 25, 'closed')], 'closed'],
  ])('is made, or not, by %s', (_reason, items, status) => {
    expect(courseBy(30, items).status).toBe(status);
  });

  it.each([
    ['enough for any other', [1.5, 1.4], 'closed'],
    ['twice as much', [1.5, 1.5], 'repaired'],
  ])('takes twice as much where the status says so: %s', (_reason, [one, other], status) => {
    const items = [says(`a ${one}`, 1, 'repaired'), says(`b ${other}`, 2, 'repaired')];

    expect(courseBy(10, items, { status: 'closed' }).status).toBe(status);
  });

  it.each([
    ['twice the evidence is there', [says('c', 30, 'open'), says('d', 30, 'open'), says('e', 31, 'open')], 'open'],
    ['no more than the usual is there', [says('c', 30, 'open'), says('d', 31, 'open')], 'closed'],
    ['almost two days have passed', [says('c', 49.9, 'open'), says('d', 49.9, 'open')], 'closed'],
    ['two days have passed', [says('c', 49.9, 'open'), says('d', 50, 'open')], 'open'],
  ])('back to the status just left is made once %s', (_reason, items, status) => {
    const left = says('a 1.5', 2, 'closed');

    expect(courseBy(60, [left, ...items]).status).toBe(status);
  });

  it('back is not made by those who reported the old status before it was left', () => {
    const items = [
      says('a', 1, 'toll'),
      says('b', 2, 'toll'),
      says('c', 3, 'closed'),
      says('d', 4, 'closed'),
      says('e', 5, 'toll'),
      says('f', 6, 'toll'),
    ];

    expect(stepsOf(10, items)).toEqual(['open → toll', 'toll → closed']);
  });

  it('back is made at once to a status that was not left lately', () => {
    const items = [
      says('a 1.5', 1, 'closed'),
      says('b 1.5', 2, 'toll'),
      says('c 3', 3, 'closed'),
      says('d 1.5', 60, 'toll'),
    ];

    expect(stepsOf(70, items)).toEqual(['open → closed', 'closed → toll', 'toll → closed', 'closed → toll']);
  });

  it('says when, on whose word and against whose it was made, and from what', () => {
    const items = [
      denies('x 0.5', 1, 'closed'),
      says('gazette 0.5', 2, 'closed', { facts: { reason: 'ice' } }),
      says('herald', 3, 'closed', { facts: { place: 'the north bank' } }),
    ];

    const [step] = courseBy(10, items, { facts: { place: 'the south bank', reason: 'storm' } }).transitions;

    expect(step).toMatchObject({
      from: 'open',
      to: 'closed',
      time: Date.parse(hours(3)),
      key: true,
      undoes: false,
      byClock: false,
      why: 'gazette 0.5, herald report it independently: evidence of weight 1.50, where 1.50 is needed',
      because: [{ publisher: 'gazette 0.5' }, { publisher: 'herald' }],
      against: [{ publisher: 'x 0.5' }],
      facts: { place: 'the north bank', reason: 'ice' },
      factsBefore: { place: 'the south bank', reason: 'storm' },
    });
  });

  it('rests on the weightiest report of each publisher', () => {
    const items = [says('a 1', 1, 'closed'), says('a 1', 2, 'closed', { inTitle: false }), says('b 0.5', 3, 'closed')];

    const { because, why } = courseBy(10, items);

    expect(because.map(({ publisher, weight }) => [publisher, weight])).toEqual([
      ['a 1', 1],
      ['b 0.5', 0.5],
    ]);
    expect(why).toContain('evidence of weight 1.50');
  });

  it('leaves behind what was known of the end and the reason of the status before', () => {
    const before = { facts: { endsOn: '2026-01-20', reason: 'storm', place: 'the south bank' } };
    const items = [says('a', 1, 'closed', { facts: { place: 'the north bank' } }), says('b', 2, 'closed')];

    expect(courseBy(10, items, before).facts).toEqual({ place: 'the north bank' });
  });

  it('on the word of one says that a party says so itself', () => {
    const [step] = courseBy(10, [says('herald', 3, 'closed', { official: true })]).transitions;

    expect(step?.why).toBe(
      'herald reports it and has a party say it itself: evidence of weight 2.00, where 1.50 is needed',
    );
  });

  it('names outlets of ours as readers know them', () => {
    const items = [says('herald', 1, 'closed'), says('other', 2, 'closed', {}, { publisher: 'anadolu' })];

    expect(courseBy(10, items).why).toMatch(/^herald, Anadolu Agency report it/);
  });

  it.each([
    ['within days of one that was told', 120, false],
    ['five days after it', 121, true],
  ])('to a status that recurs is news, or not, %s', (_reason, hour, key) => {
    const items = [says('a 1.5', 1, 'toll'), says('b 1.5', 49, 'closed'), says('c 1.5', hour, 'toll')];

    const course = courseBy(130, items);

    expect(course.transitions.at(-1)).toMatchObject({ to: 'toll', key });
    expect(course.why.endsWith('is needed; readers have been told of a round within days')).toBe(!key);
  });

  it('to a status that does not recur is news each time', () => {
    const items = [says('a 1.5', 1, 'closed'), says('b 1.5', 3, 'toll'), says('c 3', 5, 'closed')];

    expect(courseBy(10, items).transitions.map(({ key }) => key)).toEqual([true, true, true]);
  });

  it('to one that is never told is no news, nor said to be known', () => {
    const items = [says('a 1.5', 1, 'quiet'), says('b 1.5', 3, 'closed'), says('c 3', 5, 'quiet')];

    const course = courseBy(10, items);

    expect(course.transitions.map(({ to, key }) => `${to} ${key}`)).toEqual([
      'quiet false',
      'closed true',
      'quiet false',
    ]);
    expect(course.why).toMatch(/is needed$/);
  });

  it('is not made for a status that the storyline does not have', () => {
    const [open, ...others] = bridge.statuses;
    const withoutOpen = { ...bridge, statuses: others };

    expect(open?.id).toBe('open');
    expect(courseBy(10, [says('a 1.5', 1, 'open')], { status: 'closed' }, withoutOpen).status).toBe('closed');
  });
});
