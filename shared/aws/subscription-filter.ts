import * as z from 'zod/mini';
import { alertKinds, allStorylines } from '../alerts/alert';
import type { Wanted } from '../alerts/subscribers';

/** Filter policies that we write: lists of plain values on the attributes that each alert carries. */
const OurFilter = z.strictObject({
  storyline: z._default(z.array(z.string()), []),
  kind: z._default(z.array(z.enum(alertKinds)), []),
});

/**
 * The filter policy on message attributes for what somebody wants; `{}`, which takes all, when that is everything. Who
 * is told of changes is told when one was wrong, too; a digest is about all storylines, whichever are wanted.
 */
export const filterPolicy = ({ storylines, kinds }: Wanted): string =>
  JSON.stringify({
    ...(storylines.length > 0 && {
      storyline: kinds.includes('digest') ? [...storylines, allStorylines] : storylines,
    }),
    ...(kinds.length > 0 && { kind: kinds.includes('change') ? [...new Set([...kinds, 'correction'])] : kinds }),
  });

/** What a subscription's filter policy lets through; 'other' when it is none of ours. */
export const wantedBy = (policy: string | undefined, scope: string | undefined): Wanted | 'other' => {
  if (policy === undefined) return { storylines: [], kinds: [] };
  if (scope === 'MessageBody') return 'other';
  const read = OurFilter.safeParse(JSON.parse(policy));
  return read.success
    ? { storylines: read.data.storyline.filter((id) => id !== allStorylines), kinds: read.data.kind }
    : 'other';
};
