import { type Stance, stances } from '../../shared/storylines/claim';
import type { Label, LabelledClaim } from './gold-files';
import { type Counts, type Rates, ratesOf } from './rates';

/** How well the claims of one storyline in one language are read, all statuses together and each for itself. */
export type ClaimScore = Counts &
  Rates & {
    readonly lang: string;
    readonly storyline: string;
    /** Claims that would move a status and that the label does not have: the worst that reading can do. */
    readonly falseAsserts: number;
    /** Of the claims whose status was read rightly, the share that has the label's very stance. */
    readonly stanceAccuracy: number | undefined;
    readonly statuses: readonly (Counts & Rates & { readonly status: string })[];
  };

/**
 * Scores claims against their labels. A claim is right when the label has one of the same storyline and status that
 * moves a status as well, or does not either. That nothing is said of the state is no claim. What is put off or refused
 * is labelled as a round denied, and is as rightly read as talks stalled (tests/gold/README.md).
 */
export function scoreClaims(
  labels: readonly Label[],
  read: ReadonlyMap<string, readonly LabelledClaim[]>,
  storylines: readonly string[],
): readonly ClaimScore[] {
  const known = labels.filter(({ id }) => read.has(id));
  const languages = [...new Set(known.map(({ lang }) => lang))].sort();
  return languages.flatMap((lang) =>
    storylines.map((storyline) => {
      const pairs = known
        .filter((label) => label.lang === lang)
        .map(({ id, claims }) => compare(ofStoryline(claims, storyline), ofStoryline(read.get(id) ?? [], storyline)));
      const counts = {
        right: pairs.flatMap(({ right }) => right),
        wrong: pairs.flatMap(({ wrong }) => wrong),
        missed: pairs.flatMap(({ missed }) => missed),
      };
      const stancesRight = pairs.flatMap(({ sameStance }) => sameStance);
      const statuses = [...new Set(Object.values(counts).flatMap((claims) => claims.map(({ status }) => status)))];
      return {
        ...{ lang, storyline, ...rated(counts) },
        falseAsserts: counts.wrong.filter(({ stance }) => moves(stance)).length,
        stanceAccuracy:
          stancesRight.length === 0 ? undefined : stancesRight.filter((is) => is).length / stancesRight.length,
        statuses: statuses.sort().map((status) => ({ status, ...rated(counts, status) })),
      };
    }),
  );
}

type Sorted = { readonly [Outcome in keyof Counts]: readonly LabelledClaim[] };

const rated = (claims: Sorted, of?: string): Counts & Rates => {
  const count = (some: readonly LabelledClaim[]) =>
    some.filter(({ status }) => of === undefined || status === of).length;
  const counts = { right: count(claims.right), wrong: count(claims.wrong), missed: count(claims.missed) };
  return { ...counts, ...ratesOf(counts) };
};

const ofStoryline = (claims: readonly LabelledClaim[], storyline: string) =>
  claims.filter((claim) => claim.storyline === storyline && claim.status !== 'none-stated');

/** Only what is asserted or planned can move a status. */
const moves = (stance: Stance) => stance === stances[0] || stance === stances[1];

const isSame = (one: LabelledClaim, other: LabelledClaim) =>
  one.status === other.status && moves(one.stance) === moves(other.stance);

/** Talks stalled in so many words, and a round denied: two names of one thing. */
const isPutOff = ({ status, stance }: LabelledClaim) =>
  (status === 'stalled' && moves(stance)) || (status === 'scheduled' && stance === 'denies');

function compare(labelled: readonly LabelledClaim[], read: readonly LabelledClaim[]) {
  const among = (claims: readonly LabelledClaim[]) => (claim: LabelledClaim) =>
    claims.some((other) => isSame(claim, other) || (isPutOff(claim) && isPutOff(other)));
  return {
    right: labelled.filter(among(read)),
    wrong: read.filter((claim) => !among(labelled)(claim)),
    missed: labelled.filter((claim) => !among(read)(claim)),
    sameStance: read.flatMap((claim) => {
      const same = labelled.filter(({ status }) => status === claim.status);
      return same.length === 0 ? [] : [same.some(({ stance }) => stance === claim.stance)];
    }),
  };
}
