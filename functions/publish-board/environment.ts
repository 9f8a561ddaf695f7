import * as z from 'zod/mini';
import { variable } from '../read-environment';

export const PublishBoardEnvironment = z.object({
  ITEMS_TABLE: variable,
  STORYLINES_TABLE: variable,
  FEEDS_TABLE: variable,
  BOARD_BUCKET: variable,
  /** The public address of the board, ending in a slash. */
  BOARD_URL: z.url({ protocol: /^https?$/ }),
});
export type PublishBoardEnvironment = z.input<typeof PublishBoardEnvironment>;
