import type { PublishAlert } from '../../shared/alerts/alert';
import { wordAlert } from '../../shared/alerts/word-alert';
import { secondsBetween } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';
import type { Change, Changes, Telling } from '../../shared/storylines/change';
import type { Storyline } from '../../shared/storylines/storyline';
import { isWithheld } from '../../shared/storylines/withheld';
import { abandonedAfterSeconds } from './abandoned';
import { changesNear } from './changes-near';
import { type PublishedClaim, publishClaimed } from './publish-claimed';

export type AlertWorld = {
  readonly changes: Pick<Changes, 'get' | 'claim' | 'markSent' | 'release' | 'markMaybeSent'>;
  readonly publishAlert: PublishAlert;
  readonly storylines: readonly Storyline[];
  readonly boardUrl: string | undefined;
};

/** What became of telling a change. */
export type Told =
  | { readonly kind: 'not-key' }
  | { readonly kind: 'unknown-storyline' }
  /** It was taken back before anybody was told, or takes back what nobody was told. */
  | { readonly kind: 'withheld' }
  | { readonly kind: 'told-already' }
  /** Put in doubt before: it is an operator's now. */
  | { readonly kind: 'in-doubt'; readonly maybeSentAt: Instant }
  /** Another run has it in hand: to be looked at again, should that run have died. */
  | { readonly kind: 'in-hand'; readonly claimedAt: Instant }
  | PublishedClaim;

/**
 * Tells a recorded change to its readers, once.
 *
 * 1. A change that is no news is told to nobody; nor is one that was taken back before it was told, nor what takes it
 *    back. The stream hands over a storyline's changes in order, so what came before is settled or given up.
 * 2. Word it, before it is claimed: wording that fails must not leave it claimed and untold.
 * 3. Claim it, and publish it at once. What surely did not go out is given back, to be tried again.
 * 4. Claimed by another long ago, and not settled since: that run died, and nobody knows whether the message went out.
 *    It is put in doubt and not sent again: a second SMS is worse than an operator who has to look.
 */
export const sendAlert = async (world: AlertWorld, change: Change, now: Instant): Promise<Told> => {
  if (!change.key) return { kind: 'not-key' };
  const storyline = world.storylines.find(({ id }) => id === change.storyline);
  if (storyline === undefined) return { kind: 'unknown-storyline' };
  const near = await changesNear(world.changes, change);
  if (isWithheld(change, near)) return { kind: 'withheld' };
  const corrected = near.find(({ number }) => number === change.corrects?.number);
  const alert = wordAlert(change, storyline, world.boardUrl, corrected);

  const claimed = await world.changes.claim(change.storyline, change.number, now);
  return claimed.kind === 'claimed'
    ? publishClaimed(world, { ...claimed.claim, claimedAt: now }, alert, now)
    : lookAfter(world, change, claimed.telling, now);
};

const lookAfter = async ({ changes }: AlertWorld, change: Change, telling: Telling, now: Instant): Promise<Told> => {
  const { claimedAt, releasedAt, maybeSentAt, sentAt } = telling;
  if (sentAt !== undefined) return { kind: 'told-already' };
  if (maybeSentAt !== undefined) return { kind: 'in-doubt', maybeSentAt };
  if (releasedAt !== undefined || secondsBetween(claimedAt, now) < abandonedAfterSeconds)
    return { kind: 'in-hand', claimedAt };
  const reason = `The run that took it on at ${claimedAt} did not come to its end.`;
  const marked = await changes.markMaybeSent(change, claimedAt, now, reason);
  return marked === 'marked' ? { kind: 'maybe-sent', reason } : { kind: 'in-hand', claimedAt };
};
