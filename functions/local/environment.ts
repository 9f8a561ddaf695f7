import * as z from 'zod/mini';

/** `npm start` and the command line on this machine; all optional. */
export const LocalEnvironment = z.object({
  /** An address under which outlets can reach whoever runs this copy. */
  STORYWATCH_CONTACT: z.optional(z.string()),
});
export type LocalEnvironment = z.input<typeof LocalEnvironment>;
