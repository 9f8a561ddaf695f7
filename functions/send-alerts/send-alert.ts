import type { PublishAlert } from '../../shared/alerts/alert';
import { wordAlert } from '../../shared/alerts/word-alert';
import { secondsBetween } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';
import type { Change, Changes } from '../../shared/storylines/change';
import type { Storyline } from '../../shared/storylines/storyline';

export type AlertWorld = {
  readonly changes: Pick<Changes, 'get' | 'claim' | 'markSent'>;
  readonly publishAlert: PublishAlert;
  readonly storylines: readonly Storyline[];
  readonly boardUrl: string | undefined;
};

/** What became of telling a change. */
export type Told =
  | { readonly kind: 'not-key' }
  | { readonly kind: 'unknown-storyline' }
  | { readonly kind: 'told-already' }
  /** Another run has it in hand: to be looked at again, should that run have died. */
  | { readonly kind: 'in-hand'; readonly claimedAt: Instant }
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly advice: string };

/** Twice the longest that the function may run: whoever claimed a change that long ago is no longer at it. */
const abandonedAfterSeconds = 120;

/**
 * Tells a recorded change to its readers, once.
 *
 * 1. A change that is no news is told to nobody.
 * 2. Word it, before it is claimed: wording that fails must not leave it claimed and untold.
 * 3. Claim it. Claimed by another: told already, in hand, or abandoned half-way, which is gone on with.
 * 4. Publish it, and mark it as sent. Only a run that dies between these two can lead to a second message.
 */
export const sendAlert = async (world: AlertWorld, change: Change, now: Instant): Promise<Told> => {
  if (!change.key) return { kind: 'not-key' };
  const storyline = world.storylines.find(({ id }) => id === change.storyline);
  if (storyline === undefined) return { kind: 'unknown-storyline' };
  const alert = wordAlert(change, storyline, world.boardUrl);

  if ((await world.changes.claim(change.storyline, change.number, now)) === 'taken') {
    const telling = (await world.changes.get(change.storyline, change.number))?.alert;
    if (telling?.sentAt !== undefined) return { kind: 'told-already' };
    if (telling !== undefined && secondsBetween(telling.claimedAt, now) < abandonedAfterSeconds)
      return { kind: 'in-hand', claimedAt: telling.claimedAt };
  }

  const published = await world.publishAlert(alert);
  if (published.kind === 'refused') return published;
  await world.changes.markSent(change.storyline, change.number, now, published.messageId);
  return { kind: 'sent', messageId: published.messageId };
};
