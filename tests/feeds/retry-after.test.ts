import { retryAfterSeconds } from '../../shared/feeds/retry-after';

const date = 'Thu, 29 Jan 2026 10:00:00 GMT';
const year = 365 * 24 * 3_600;

describe('the seconds that a server asks us to stay away', () => {
  it.each([
    ['seconds', '120', undefined, 120],
    ['seconds with blanks', ' 120 ', undefined, 120],
    ['no seconds', '0', undefined, 0],
    ['more than a year', '99999999999', undefined, year],
    ['a date', 'Thu, 29 Jan 2026 10:02:00 GMT', date, 120],
    ['a date that has passed', 'Thu, 29 Jan 2026 09:00:00 GMT', date, 0],
    ['a date of more than a year from now', 'Fri, 29 Jan 2066 10:00:00 GMT', date, year],
    ['a part of a second, which counts as one', '2026-01-29T10:00:00.200Z', date, 1],
    ['a date where the server does not tell its own', 'Thu, 29 Jan 2026 10:02:00 GMT', undefined, undefined],
    ['words', 'tomorrow', date, undefined],
    ['seconds and words', '120 s', undefined, undefined],
    ['nothing', undefined, date, undefined],
  ])('are read from %s', (_reason, retryAfter, now, seconds) => {
    expect(retryAfterSeconds(retryAfter, now)).toBe(seconds);
  });
});
