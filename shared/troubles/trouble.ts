import * as z from 'zod/mini';
import { Instant } from '../items/item';
import type { Heading } from './who-is-hurt';

/** Something that is wrong, and that an operator can mend. */
export type Trouble = {
  readonly heading: Heading;
  /** Which of several: a feed, a change. */
  readonly of?: string;
  /** Since when; now, where nobody knows: once it is known of, the first time stays. */
  readonly since: Instant;
  /** What was found, in a sentence. */
  readonly finding: string;
  /** Seconds for which it has to last before it is worth a mail; none where absent. */
  readonly patienceSeconds?: number;
};

/** A trouble that has been seen, as it is kept from one look to the next. */
export const KnownTrouble = z.object({
  heading: z.string(),
  of: z.optional(z.string()),
  since: Instant,
  /** When the operators were told of it; absent while it may pass by itself. */
  toldAt: z.optional(Instant),
});
export type KnownTrouble = z.infer<typeof KnownTrouble>;

/** A trouble's name for people: 'a feed is silent: anadolu-en'. */
export const troubleName = ({ heading, of }: Pick<KnownTrouble, 'heading' | 'of'>): string =>
  of === undefined ? heading : `${heading}: ${of}`;
