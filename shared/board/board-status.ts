import type { Instant } from '../items/item';
import type { BoardState } from './board-state';
import type { BoardStatus } from './board-status-schema';
import { storylineStanding } from './storyline-standing';

/** The board for programs. */
export const boardStatus = ({ storylines, outlets, boardUrl }: BoardState, now: Instant): BoardStatus => ({
  version: 1,
  drawnAt: now,
  storylines: storylines.map((state) => storylineStanding(state, boardUrl, now)),
  outlets: outlets.map((outlet) => ({ ...outlet })),
});
