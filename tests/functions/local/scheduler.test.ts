import { startScheduler } from '../../../functions/local/scheduler';

describe('the local scheduler', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('runs each schedule at its own pace, and a slow one holds up no other', async () => {
    const ran = { quick: 0, slow: 0 };
    const stop = startScheduler([
      { everyMinutes: 1, firstAfterMinutes: 0, run: async () => void ran.quick++ },
      {
        everyMinutes: 1,
        firstAfterMinutes: 0,
        run: async () => {
          ran.slow++;
          await new Promise((done) => setTimeout(done, 5 * 60_000));
        },
      },
    ]);

    await jest.advanceTimersByTimeAsync(4 * 60_000);

    expect(ran).toEqual({ quick: 5, slow: 1 });
    const stopped = stop();
    await jest.advanceTimersByTimeAsync(60_000);
    await stopped;
  });

  it('runs nothing any more once stopped, and waits for what is running', async () => {
    const ended: string[] = [];
    const stop = startScheduler([
      {
        everyMinutes: 1,
        firstAfterMinutes: 1,
        run: () => new Promise((done) => setTimeout(() => done(void ended.push('run')), 1000)),
      },
    ]);
    await jest.advanceTimersByTimeAsync(60_000);

    const stopped = stop().then(() => ended.push('stopped'));
    await jest.advanceTimersByTimeAsync(10 * 60_000);
    await stopped;

    expect(ended).toEqual(['run', 'stopped']);
  });
});
