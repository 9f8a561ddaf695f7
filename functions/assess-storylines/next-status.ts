import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../shared/items/item';
import type { Assessment } from '../../shared/storylines/assessment';
import type { Change } from '../../shared/storylines/change';
import type { Correction } from '../../shared/storylines/correction-of';
import type { Decision } from '../../shared/storylines/decision';
import { heldBackWhy, isSameHold } from '../../shared/storylines/held-back';
import type { Status } from '../../shared/storylines/status';
import type { Storyline } from '../../shared/storylines/storyline';

/** The status row of an assessment, after the change of this number. */
export const statusOf = (
  storyline: Pick<Storyline, 'id'>,
  assessment: Assessment,
  lastChange: number,
  now: Instant,
): Status => ({
  storyline: storyline.id,
  status: assessment.status,
  since: assessment.since,
  facts: assessment.facts,
  contested: assessment.contested,
  confidence: assessment.confidence,
  because: [...assessment.because],
  ...openTo(assessment),
  lastChange,
  assessedAt: now,
});

/** The status row as a recorded change left it. Its weight is not in the record: the next assessment brings it. */
export const adopted = (change: Change, now: Instant): Status => ({
  storyline: change.storyline,
  status: change.to,
  since: change.at,
  facts: change.facts,
  contested: false,
  confidence: 0,
  because: change.because,
  lastChange: change.number,
  assessedAt: now,
});

/** The record of a storyline leaving the status in its row for the one it is assessed at. */
export const changeBetween = (
  row: Pick<Status, 'storyline' | 'status' | 'lastChange'>,
  assessment: Assessment,
  now: Instant,
): Change => ({
  storyline: row.storyline,
  number: row.lastChange + 1,
  from: row.status,
  to: assessment.status,
  at: assessment.since,
  recordedAt: now,
  key: assessment.key,
  why: assessment.why,
  because: [...assessment.because],
  ...(assessment.against.length > 0 && { against: [...assessment.against] }),
  facts: assessment.facts,
  ...(assessment.byClock && { byClock: true }),
});

/**
 * The record that takes the last change back, told to those who were told of that. It holds from when the change was
 * said to; where something else has come about instead, from when that did.
 */
export const correctionBetween = (
  last: Change,
  assessment: Assessment,
  { reason, why }: Correction,
  now: Instant,
): Change => {
  const isAsBefore = assessment.status === last.from;
  const row = { storyline: last.storyline, status: last.to, lastChange: last.number };
  return {
    ...changeBetween(row, assessment, now),
    at: isAsBefore && !assessment.undoes ? last.at : assessment.since,
    key: last.key || (!isAsBefore && assessment.key),
    why: isAsBefore ? why : `${why}; instead, ${assessment.why}`,
    corrects: { number: last.number, reason },
  };
};

/**
 * The row with the grounds that an assessment of the same status found; undefined where nothing in them differs.
 * Since when it holds stays as recorded, and so does the evidence once it has grown older than the window.
 */
export const refreshed = (row: Status, assessment: Assessment, now: Instant): Status | undefined => {
  const { reported: _, against: __, ...rest } = row;
  const next: Status = {
    ...rest,
    facts: assessment.facts,
    contested: assessment.contested,
    confidence: assessment.confidence,
    because: assessment.because.length > 0 ? [...assessment.because] : row.because,
    ...openTo(assessment),
  };
  return isDeepStrictEqual(withoutUndefined(next), withoutUndefined(row)) ? undefined : { ...next, assessedAt: now };
};

/** What speaks for another status, and against this one. */
const openTo = ({ reported, against }: Assessment): Pick<Status, 'reported' | 'against'> => ({
  ...(against.length > 0 && { against: [...against] }),
  ...(reported !== undefined && { reported }),
});

/** The decision to hold back what is reported besides a status; undefined where it was taken already. */
export const decisionIn = (next: Status, row: Status | undefined, now: Instant): Decision | undefined => {
  const held = next.reported;
  if (held === undefined || isSameHold(held, row?.reported)) return undefined;
  const [at = now] = held.because
    .map(({ publishedAt }) => publishedAt)
    .sort()
    .toReversed();
  const { storyline, status: from } = next;
  return { storyline, from, to: held.status, at, recordedAt: now, why: heldBackWhy(held), held };
};

/** A stored row has no undefined values: they would make equal grounds look different. */
const withoutUndefined = (status: Status): unknown => JSON.parse(JSON.stringify(status));
