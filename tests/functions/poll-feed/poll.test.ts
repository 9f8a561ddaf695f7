import { type Poll, pollText } from '../../../functions/poll-feed/poll';

const feed = 'bell-en';
const url = 'https://bell.example/rss';

describe('a poll in one line', () => {
  it.each<[string, Poll, string]>([
    ['nothing new', { feed, kind: 'unchanged' }, 'bell-en: nothing new'],
    ['news', { feed, kind: 'polled', added: 3, edited: 0, via: undefined }, 'bell-en: 3 new'],
    [
      'edits through a carrier',
      { feed, kind: 'polled', added: 0, edited: 1, via: 'X' },
      'bell-en: 0 new, 1 edited, via X',
    ],
    [
      'a feed left alone',
      { feed, kind: 'not-due', notBefore: '12:00', trouble: 'It is ill' },
      'bell-en: not before 12:00 (It is ill)',
    ],
    [
      'no answer',
      { feed, kind: 'unreachable', url, reason: 'No answer', advice: 'Wait.' },
      `bell-en: could not be reached: No answer. Wait. (${url})`,
    ],
    [
      'no feed',
      { feed, kind: 'unreadable', url, reason: 'A page.', announces: ['https://bell.example/feed'] },
      `bell-en: could not be read: A page. The page announces https://bell.example/feed (${url})`,
    ],
    [
      'a forged line',
      { feed, kind: 'unreadable', url, reason: 'A\nbell-en: 9 new', announces: [] },
      `bell-en: could not be read: A bell-en: 9 new. (${url})`,
    ],
  ])('tells %s', (_reason, poll, text) => {
    expect(pollText(poll)).toBe(text);
  });
});
