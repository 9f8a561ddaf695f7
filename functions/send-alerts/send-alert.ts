import type { PublishAlert } from '../../shared/alerts/alert';
import { wordAlert } from '../../shared/alerts/word-alert';
import { secondsBetween } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';
import type { Change, Changes } from '../../shared/storylines/change';
import type { Storyline } from '../../shared/storylines/storyline';
import { isWithheld } from '../../shared/storylines/withheld';

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
  /** It was taken back before anybody was told, or takes back what nobody was told. */
  | { readonly kind: 'withheld' }
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
 * 1. A change that is no news is told to nobody; nor is one that was taken back before it was told, nor what takes it
 *    back. The stream hands over a storyline's changes in order, so what came before is settled or given up.
 * 2. Word it, before it is claimed: wording that fails must not leave it claimed and untold.
 * 3. Claim it. Claimed by another: told already, in hand, or abandoned half-way, which is gone on with.
 * 4. Publish it, and mark it as sent. Only a run that dies between these two can lead to a second message.
 */
export const sendAlert = async (world: AlertWorld, change: Change, now: Instant): Promise<Told> => {
  if (!change.key) return { kind: 'not-key' };
  const storyline = world.storylines.find(({ id }) => id === change.storyline);
  if (storyline === undefined) return { kind: 'unknown-storyline' };
  const near = await neighbours(world, change);
  if (isWithheld(change, near)) return { kind: 'withheld' };
  const corrected = near.find(({ number }) => number === change.corrects?.number);
  const alert = wordAlert(change, storyline, world.boardUrl, corrected);

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

/** The change that this one takes back, and the one after it, which may take it back. */
const neighbours = async (
  { changes }: AlertWorld,
  { storyline, number, corrects }: Change,
): Promise<readonly Change[]> => {
  const [before, after] = await Promise.all([
    corrects && changes.get(storyline, corrects.number),
    changes.get(storyline, number + 1),
  ]);
  return [before ?? [], after ?? []].flat();
};
