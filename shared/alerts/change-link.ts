import type { Change } from '../storylines/change';
import { webLink } from './web-link';

type Named = Pick<Change, 'storyline' | 'number'>;

/** A change's page on the board: it never moves, so that a link in a mail holds for ever. */
export const changePath = ({ storyline, number }: Named): string =>
  `changes/${storyline}-${String(number).padStart(6, '0')}.html`;

/**
 * The whole address of that page; undefined where there is no board, or none that may
 * stand in a message. `boardUrl` ends in a slash.
 */
export const changeLink = (boardUrl: string | undefined, change: Named): string | undefined => {
  const board = webLink(boardUrl);
  return board === undefined ? undefined : webLink(`${board}${changePath(change)}`);
};
