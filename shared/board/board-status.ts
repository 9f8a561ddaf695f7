import * as z from 'zod/mini';
import { Instant } from '../items/item';
import type { BoardState } from './board-state';
import { StorylineStanding, storylineStanding } from './storyline-standing';

/** What status.json holds. Fields may be added; those that are there keep their meaning as long as the version stays. */
export const BoardStatus = z
  .object({
    version: z.literal(1),
    drawnAt: Instant.check(z.describe('When this was written. All times are UTC.')),
    storylines: z.array(StorylineStanding),
    outlets: z.array(
      z.object({ name: z.string(), lastReadAt: z.optional(Instant), feeds: z.int(), failingFeeds: z.int() }),
    ),
  })
  .check(
    z.meta({
      title: 'Storywatch board status',
      description: 'Where each storyline stands, since when, and who says so.',
    }),
  );
export type BoardStatus = z.infer<typeof BoardStatus>;

/** The board for programs. */
export const boardStatus = ({ storylines, outlets, boardUrl }: BoardState, now: Instant): BoardStatus => ({
  version: 1,
  drawnAt: now,
  storylines: storylines.map((state) => storylineStanding(state, boardUrl, now)),
  outlets: outlets.map((outlet) => ({ ...outlet })),
});

/** Its JSON Schema, made from the shape that the writing is held to. */
export const boardStatusSchema = (): object => z.toJSONSchema(BoardStatus);
