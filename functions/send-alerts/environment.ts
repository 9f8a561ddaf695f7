import * as z from 'zod/mini';
import { variable } from '../read-environment';

export const SendAlertsEnvironment = z.object({
  STORYLINES_TABLE: variable,
  ALERTS_TOPIC_ARN: variable,
  /** Where readers see the board, ending in a slash; alerts link there once there is one. */
  BOARD_URL: z.optional(z.url({ protocol: /^https?$/ })),
});
export type SendAlertsEnvironment = z.input<typeof SendAlertsEnvironment>;
