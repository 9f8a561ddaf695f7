import * as z from 'zod/mini';
import { variable } from '../read-environment';

/** What the function needs to know of where it runs: infra sets it, its handler reads it, the compiler holds both. */
export const PollFeedEnvironment = z.object({
  FEEDS_TABLE: variable,
  ITEMS_TABLE: variable,
  /** Names the program and a contact, as servers ask: Storywatch/0.1 (newsroom@example.org). */
  USER_AGENT: variable,
  /** 'yes' in stages that tests feed from their own machine; nowhere else. */
  ALLOW_PRIVATE_ADDRESSES: z._default(z.enum(['yes', 'no']), 'no'),
  /** In those stages, every feed is read from `<origin>/<feed id>` in place of its outlet. */
  FEEDS_ORIGIN: z.optional(z.url({ protocol: /^https?$/ })),
});
export type PollFeedEnvironment = z.input<typeof PollFeedEnvironment>;
