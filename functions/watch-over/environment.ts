import * as z from 'zod/mini';
import { watchedFunctions } from '../../shared/troubles/watched-functions';
import { variable } from '../read-environment';

export const WatchOverEnvironment = z.object({
  STAGE: variable,
  STORYLINES_TABLE: variable,
  FEEDS_TABLE: variable,
  POLL_FUNCTION: variable,
  /** The subscribers' topic, by its name. */
  ALERTS_TOPIC: variable,
  OPERATORS_TOPIC_ARN: variable,
  /** JSON: the address of each function's dead-letter queue, by the function's name. */
  DEAD_LETTER_QUEUES: z.pipe(
    z.pipe(
      z.string(),
      z.transform((text): unknown => JSON.parse(text)),
    ),
    z.record(z.enum(watchedFunctions), z.url()),
  ),
});
export type WatchOverEnvironment = z.input<typeof WatchOverEnvironment>;
