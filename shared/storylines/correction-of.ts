import type { Instant } from '../items/item';
import { publisherNames } from './assessing/outlet-weight';
import type { Assessment } from './assessment';
import type { Change, CorrectionReason } from './change';
import type { FiledItem } from './filed-item';

/** A recorded change was never so. */
export type Correction = { readonly reason: CorrectionReason; readonly why: string };

type Grounds = {
  /** The storyline's last recorded change, and the one before it. */
  readonly last: Change | undefined;
  readonly previous: Change | undefined;
  readonly assessment: Assessment;
  /** What the assessment was made of, and since when. */
  readonly items: readonly FiledItem[];
  readonly since: Instant;
};

/**
 * Whether the last recorded change turned out wrong: it is none of the steps that the evidence now leads through, and
 * either things stand as before it or a report that it rested on is gone. Undefined where it stands, or is too old to
 * be judged again, or is a correction itself: what comes after one of those is a change like any other.
 */
export const correctionOf = ({ last, previous, assessment, items, since }: Grounds): Correction | undefined => {
  if (last === undefined || last.corrects !== undefined || last.at <= since) return undefined;
  const isUpheld = assessment.steps.some(
    ({ to, at }) => to === last.to && (previous === undefined || at > previous.at || at >= last.at),
  );
  if (isUpheld) return undefined;
  const gone = goneFrom(last, items);
  if (gone.length > 0) return { reason: 'withdrawn', why: withdrawnWhy(last, gone) };
  if (assessment.status !== last.from) return undefined;
  return assessment.undoes
    ? { reason: 'denied', why: assessment.why }
    : { reason: 'outweighed', why: 'reports that came in later show that it was not so' };
};

/** The reports of a change that its outlets have withdrawn, or edited so that they no longer say the same. */
const goneFrom = (change: Change, items: readonly FiledItem[]): Change['because'] => {
  const now = new Map(items.map((item) => [item.id, item]));
  return change.because.filter(
    ({ itemId, stance, rule }) =>
      !now.get(itemId)?.claims.some((claim) => claim.stance === stance && claim.rule === rule),
  );
};

const withdrawnWhy = ({ because }: Change, gone: Change['because']): string => {
  const outlets = publisherNames(gone);
  const left = because.length - gone.length;
  const rest = left === 0 ? '' : `; the other ${left === 1 ? 'report is' : `${left} reports are`} not enough`;
  return `what ${outlets} reported has been edited or withdrawn since${rest}`;
};
