import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { watchedFunctions } from '../shared/troubles/watched-functions';

z.config(en());

const name = z.string().check(z.minLength(1));

/** What the function needs to know of where it runs: infra sets it, its handler reads it, the compiler holds both. */
export const PollFeedEnvironment = z.object({
  FEEDS_TABLE: name,
  ITEMS_TABLE: name,
  /** Names the program and a contact, as servers ask: Storywatch/0.1 (newsroom@example.org). */
  USER_AGENT: name,
  /** 'yes' in stages that tests feed from their own machine; nowhere else. */
  ALLOW_PRIVATE_ADDRESSES: z._default(z.enum(['yes', 'no']), 'no'),
  /** In those stages, every feed is read from `<origin>/<feed id>` in place of its outlet. */
  FEEDS_ORIGIN: z.optional(z.url({ protocol: /^https?$/ })),
});
export type PollFeedEnvironment = z.input<typeof PollFeedEnvironment>;

export const AssessStorylinesEnvironment = z.object({ ITEMS_TABLE: name, STORYLINES_TABLE: name });
export type AssessStorylinesEnvironment = z.input<typeof AssessStorylinesEnvironment>;

export const SendAlertsEnvironment = z.object({
  STORYLINES_TABLE: name,
  ALERTS_TOPIC_ARN: name,
  /** Where readers see the board, ending in a slash; alerts link there once there is one. */
  BOARD_URL: z.optional(z.url({ protocol: /^https?$/ })),
});
export type SendAlertsEnvironment = z.input<typeof SendAlertsEnvironment>;

export const PublishBoardEnvironment = z.object({
  ITEMS_TABLE: name,
  STORYLINES_TABLE: name,
  FEEDS_TABLE: name,
  BOARD_BUCKET: name,
  /** The public address of the board, ending in a slash. */
  BOARD_URL: z.url({ protocol: /^https?$/ }),
});
export type PublishBoardEnvironment = z.input<typeof PublishBoardEnvironment>;

export const WatchOverEnvironment = z.object({
  STAGE: name,
  STORYLINES_TABLE: name,
  FEEDS_TABLE: name,
  POLL_FUNCTION: name,
  /** The subscribers' topic, by its name. */
  ALERTS_TOPIC: name,
  OPERATORS_TOPIC_ARN: name,
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

/** `npm start` and the command line on this machine; all optional. */
export const LocalEnvironment = z.object({
  /** An address under which outlets can reach whoever runs this copy. */
  STORYWATCH_CONTACT: z.optional(z.string()),
});
export type LocalEnvironment = z.input<typeof LocalEnvironment>;

/** Reads a function's environment by its schema; throws an error that names every variable that is missing or wrong. */
export const readEnvironment = <Shape extends z.core.$ZodType>(
  of: string,
  shape: Shape,
  variables: Readonly<Record<string, string | undefined>> = process.env,
): z.output<Shape> => {
  const read = z.safeParse(shape, variables);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => {
    const variable = path.join('.');
    return variables[variable] === undefined ? `${variable} is not set` : `${variable}: ${message}`;
  });
  throw new Error(`${of} cannot start: ${wrong.join('; ')}. Set it where the function is declared in infra/.`);
};
