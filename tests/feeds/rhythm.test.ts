import { isTurn, paceMinutes } from '../../shared/feeds/rhythm';

const pace = { everyMinutes: 5, quietMinutes: 60 };
const noon = '2026-01-28T12:00:00Z';
const hourMs = 3_600_000;

/** A memory of entries so many hours before noon. */
const seenHoursAgo = (hours: readonly number[]) => ({
  seen: Object.fromEntries(
    hours.map((ago, place) => [
      `entry-${place}`,
      { hash: 'h', publishedAt: new Date(Date.parse(noon) - ago * hourMs).toISOString() },
    ]),
  ),
});
/** A week of entries between 8 and 20 UTC, every so many hours. */
const officeHours = (everyHours: number): readonly number[] =>
  Array.from({ length: 7 * 24 * 4 }, (_, quarter) => quarter / 4).filter(
    (ago) => ago % everyHours === 0 && (((12 - ago) % 24) + 24) % 24 >= 8 && (((12 - ago) % 24) + 24) % 24 < 20,
  );

describe('the pace of a feed', () => {
  it.each([
    ['nothing is known of it', [], noon, 5],
    ['half a day is known', [1, 5, 12], noon, 5],
    ['it publishes four an hour', officeHours(0.25), noon, 5],
    ['it publishes one an hour', officeHours(1), noon, 10],
    ['nothing has come for more than a week', [200, 300], noon, 60],
    ['it sleeps', officeHours(0.25), '2026-01-28T02:00:00Z', 60],
    ['it wakes up', officeHours(0.25), '2026-01-28T07:00:00Z', 10],
    ['news breaks', [...officeHours(1), 0.1, 0.2, 0.3, 0.4, 0.5, 0.6], noon, 5],
    ['its entries lie ahead', [-1, -2, -3], noon, 5],
  ])('suits it when %s', (_reason, hours, now, minutes) => {
    const suits = paceMinutes(seenHoursAgo(hours), pace, now);

    expect(suits).toBeGreaterThanOrEqual(minutes * 0.6);
    expect(suits).toBeLessThanOrEqual(minutes * 1.4);
  });

  it('is the fastest one where no bound for sleep is given', () => {
    expect(paceMinutes(seenHoursAgo([100]), { everyMinutes: 5 }, noon)).toBe(5);
  });

  it('polls in each stretch, however a schedule varies, and far less often than it is asked to', () => {
    const sleepy = seenHoursAgo([30]);
    const asked = Array.from({ length: 288 }, (_, place) => place * pace.everyMinutes + ((place * 0.618) % 1));

    const polled = asked.filter((minutes) =>
      isTurn(sleepy, pace, new Date(Date.parse(noon) + minutes * 60_000).toISOString()),
    );

    const gaps = polled.slice(1).map((minutes, place) => minutes - (polled[place] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(pace.quietMinutes + pace.everyMinutes + 1);
    expect(polled.length).toBeGreaterThanOrEqual(24);
    expect(polled.length).toBeLessThanOrEqual(2 * 24);
  });
});
