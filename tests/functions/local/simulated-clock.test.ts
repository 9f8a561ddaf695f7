import { replaySteps, simulatedClock } from '../../../functions/local/simulated-clock';

describe('the simulated clock', () => {
  it('stands still until it is moved, and goes at the real pace once let go', () => {
    let realMs = 5000;
    const clock = simulatedClock('2026-01-21T00:00:00Z', () => realMs);

    clock.moveTo('2026-02-01T23:00:00Z');
    realMs = 60_000;
    expect(clock.now()).toBe('2026-02-01T23:00:00Z');

    clock.letGo();
    realMs = 90_000;
    expect(clock.now()).toBe('2026-02-01T23:00:30Z');
  });

  it.each([
    ['from midnight', '2026-01-21T00:00:00Z', ['2026-01-21T06:00:00Z', '2026-01-21T12:00:00Z', '2026-01-21T13:00:00Z']],
    ['from between two steps', '2026-01-21T07:00:00Z', ['2026-01-21T12:00:00Z', '2026-01-21T13:00:00Z']],
    ['from its end', '2026-01-21T13:00:00Z', []],
    ['from after its end', '2026-01-22T13:00:00Z', []],
  ])('replays in even steps and ends on time: %s', (_reason, from, steps) => {
    expect(replaySteps(from, '2026-01-21T13:00:00Z', 6 * 3600)).toEqual(steps);
  });
});
