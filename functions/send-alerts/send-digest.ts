import * as z from 'zod/mini';
import type { PublishAlert } from '../../shared/alerts/alert';
import type { Digests } from '../../shared/alerts/digests';
import { wordDigest } from '../../shared/alerts/word-digest';
import { secondsAfter } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';
import type { Change, Changes } from '../../shared/storylines/change';
import type { Storyline } from '../../shared/storylines/storyline';
import { isWithheld } from '../../shared/storylines/withheld';
import { changesWhile } from '../recent-changes';
import type { Say } from '../say';

export type DigestWorld = {
  readonly changes: Pick<Changes, 'newest'>;
  readonly digests: Digests;
  readonly publishAlert: PublishAlert;
  readonly storylines: readonly Storyline[];
  readonly boardUrl: string | undefined;
};

const DigestEvent = z.object({ wokenBy: z.literal('digest') });

/** Whether an event is that of the digest's own schedule. */
export const wakesDigest = (event: unknown): boolean => DigestEvent.safeParse(event).success;

/**
 * Sends the digest of yesterday (in UTC), once.
 *
 * 1. Read what has been recorded since yesterday began: a change stands in the digest of the day on which it was
 *    recorded, and so in exactly one. What is no news, or was taken back before anybody was told, stands in none.
 * 2. Word it. Where nothing changed, nobody is written to.
 * 3. Claim the day, and publish. What may have gone out is not sent again. What surely did not is given back, and
 *    thrown, so that the run is repeated and an operator hears of it if that does not help.
 */
export const sendDigest = async (world: DigestWorld, clock: () => Instant, say: Say): Promise<void> => {
  const [today, yesterday] = [dayOf(clock()), dayOf(secondsAfter(clock(), -24 * 3600))];
  const since = await newsSince(world, `${yesterday}T00:00:00Z`);
  const [changes, later] = [
    since.filter(({ recordedAt }) => dayOf(recordedAt) === yesterday),
    since.filter(({ recordedAt }) => recordedAt >= `${today}T00:00:00Z`),
  ];
  const digest = wordDigest(yesterday, changes, world.storylines, world.boardUrl, later);
  if (digest === undefined) return say({ step: 'digest', day: yesterday, kind: 'nothing-changed' });

  const claim = await world.digests.claim(yesterday, clock());
  if (claim === undefined) return say({ step: 'digest', day: yesterday, kind: 'taken-on-already' });
  const published = await world.publishAlert(digest);
  say({ step: 'digest', day: yesterday, changes: changes.length, ...published });
  if (published.kind === 'sent') await world.digests.markSent(claim, clock(), published.messageId);
  if (published.kind === 'refused' || published.kind === 'turned-away') {
    await world.digests.release(claim, clock(), published.reason);
    throw new Error(`the digest of ${yesterday} was not sent: ${published.reason}`);
  }
};

const dayOf = (instant: Instant): string => instant.slice(0, 10);

const newsSince = async ({ changes, storylines }: DigestWorld, since: Instant): Promise<readonly Change[]> => {
  const found = await Promise.all(
    storylines.map(({ id }) => changesWhile(changes, id, ({ recordedAt }) => recordedAt >= since)),
  );
  return found.flatMap((some) => some.filter((change) => change.key && !isWithheld(change, some)));
};
