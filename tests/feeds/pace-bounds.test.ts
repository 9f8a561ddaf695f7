import { isTurn, paceMinutes } from '../../shared/feeds/rhythm';

const now = '2026-01-28T12:00:00Z';
const hourMs = 3_600_000;
const pace = { everyMinutes: 5, quietMinutes: 600 };

/** A memory of entries so many hours ago, and of one that a week is known by. */
const seen = (...hoursAgo: readonly number[]) => ({
  seen: Object.fromEntries(
    hoursAgo.map((ago, place) => [
      `${place}`,
      { hash: 'h', publishedAt: new Date(Date.parse(now) - ago * hourMs).toISOString() },
    ]),
  ),
});
const weekKnown = 7 * 24 + 5;

describe('the bounds of a pace', () => {
  it.each([
    ['one entry in the last hour', [0.5], 10],
    ['four in the last hour', [0.1, 0.2, 0.3, 0.4], 5],
    ['one a quarter of an hour less than an hour ago, and one more than an hour ago', [0.99, 1.01], 10],
    ['twenty-one around this hour of the week', Array.from({ length: 21 }, (_, place) => 24 + place / 1_000), 10],
    ['as many an hour and a half before', Array.from({ length: 21 }, (_, place) => 25.5 - place / 1_000), 10],
    ['as many an hour and a half after', Array.from({ length: 21 }, (_, place) => 22.5 + place / 1_000), 10],
    ['as many earlier in the day than that', Array.from({ length: 21 }, (_, place) => 25.6 + place / 1_000), 600],
    ['as many more than a week ago', Array.from({ length: 21 }, (_, place) => 168 + place / 1_000), 600],
    ['one around this hour of the week', [24], 10 * Math.sqrt(21)],
  ])('are met by what was published: %s', (_reason, hoursAgo, minutes) => {
    expect(paceMinutes(seen(weekKnown, ...hoursAgo), pace, now)).toBeCloseTo(minutes, 5);
  });

  it.each([
    ['a day', [24.1], 10 * Math.sqrt(3 * (24.1 / 24))],
    ['less than a day', [23.9], 5],
  ])('are met by what is known of %s', (_reason, hoursAgo, minutes) => {
    expect(paceMinutes(seen(...hoursAgo), pace, now)).toBeCloseTo(minutes, 5);
  });

  it('count no entry without a date that can be read', () => {
    const undated = { seen: { a: { hash: 'h' }, b: { hash: 'h', publishedAt: 'soon' } } };

    expect(paceMinutes(undated, pace, now)).toBe(5);
  });

  it('let no feed be polled more seldom than when it is quiet, nor more often than is asked', () => {
    expect(paceMinutes(seen(weekKnown), { everyMinutes: 5, quietMinutes: 60 }, now)).toBe(60);
    expect(paceMinutes(seen(weekKnown), { everyMinutes: 60, quietMinutes: 30 }, now)).toBe(60);
    expect(paceMinutes(seen(weekKnown), { everyMinutes: 60, quietMinutes: 60 }, now)).toBe(60);
  });

  it.each([
    ['each poll of a busy feed', { everyMinutes: 59 }, '2026-01-28T12:30:00Z', true],
    ['the first of a stretch', {}, '2026-01-28T12:00:00Z', true],
    ['one within the look back', {}, '2026-01-28T12:05:59Z', true],
    ['one after it', {}, '2026-01-28T12:06:00Z', false],
    ['the last of a stretch', {}, '2026-01-28T12:59:59Z', false],
    ['the first of the next', {}, '2026-01-28T13:00:00Z', true],
  ])('want %s, or not', (_reason, parts, at, wanted) => {
    const sleepy = { seen: { a: { hash: 'h', publishedAt: '2026-01-01T00:00:00Z' } } };

    expect(isTurn(sleepy, { everyMinutes: 5, quietMinutes: 60, ...parts }, at)).toBe(wanted);
  });
});
