import type { Alert, PublishAlert, Published } from '../../shared/alerts/alert';
import type { Instant } from '../../shared/items/item';
import type { Changes, Claim } from '../../shared/storylines/change';

/** What became of a claimed change: told, surely untold, or nobody knows. */
export type PublishedClaim =
  | Exclude<Published, { kind: 'unclear' }>
  | { readonly kind: 'maybe-sent'; readonly reason: string };

type World = {
  readonly changes: Pick<Changes, 'markSent' | 'release' | 'markMaybeSent'>;
  readonly publishAlert: PublishAlert;
};

/**
 * Publishes the alert of a change that this run has claimed, and writes down how that ended. A run that dies on the way
 * leaves the claim behind, by which others see that a message may have gone out.
 */
export const publishClaimed = async (
  { changes, publishAlert }: World,
  claim: Claim & { readonly claimedAt: Instant },
  alert: Alert,
  now: Instant,
): Promise<PublishedClaim> => {
  const published = await publishAlert(alert);
  switch (published.kind) {
    case 'sent':
      await changes.markSent(claim, now, published.messageId);
      return published;
    case 'refused':
      await changes.release(claim, now, `${published.reason} ${published.advice}`);
      return published;
    case 'turned-away':
      await changes.release(claim, now, published.reason);
      return published;
    case 'unclear':
      await changes.markMaybeSent(claim, claim.claimedAt, now, published.reason);
      return { kind: 'maybe-sent', reason: published.reason };
  }
};
