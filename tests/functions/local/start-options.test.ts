import { readStartOptions } from '../../../functions/local/start-options';

describe('what npm start is asked for', () => {
  it('is the first week, to go on with, unless it says otherwise', () => {
    expect(readStartOptions([])).toEqual({
      kind: 'start',
      live: false,
      fresh: false,
      exit: false,
      port: undefined,
      boardPort: 4180,
      directory: '.storywatch',
    });
  });

  it('is read from its arguments', () => {
    expect(readStartOptions(['--live', '--exit', '--fresh', '--port', '4000', '--board-port', '4001'])).toMatchObject({
      live: true,
      exit: true,
      fresh: true,
      port: 4000,
      boardPort: 4001,
    });
    expect(readStartOptions(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    ['an unknown option', ['--frobnicate'], "Unknown option '--frobnicate'."],
    ['a word', ['week'], /week/],
    ['a port that is no number', ['--port', 'x'], /--port takes a number/],
    ['a port beyond the last', ['--port', '70000'], /--port takes a number/],
    ['a board’s port that is none', ['--board-port', '0'], /--board-port takes a number/],
    ['a port left out', ['--port'], /--port/],
  ])('is misuse with %s', (_reason, args, reason) => {
    const options = readStartOptions(args);

    expect(options).toEqual({ kind: 'misuse', reason: expect.stringMatching(reason) });
  });
});
