import { type Poll, pollText } from '../poll-feed/poll';
import type { Screen } from './screen';

/** Says a poll's trouble on the screen. A feed that is being left alone was said before. */
export const sayTrouble = (poll: Poll, screen: Pick<Screen, 'line'>): void => {
  if (poll.kind === 'unreachable' || poll.kind === 'unreadable' || poll.kind === 'unknown-feed')
    screen.line(`! ${pollText(poll)}`);
};

/** Says a poll's trouble or its news; nothing where there is neither. */
export const sayPoll = (poll: Poll, screen: Pick<Screen, 'line'>): void => {
  sayTrouble(poll, screen);
  if (poll.kind === 'polled' && poll.added + poll.edited > 0) screen.line(pollText(poll));
};
