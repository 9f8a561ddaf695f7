import type { Facts } from '../claim';

/**
 * What is known after one more report. The latest word wins, but a pause lasts only as long as the party that promised
 * least says: of two ends the earlier stands; the later one where the report says that it was extended. `afresh`: the
 * status has just changed, and facts of the state before it do not hold on.
 */
export function mergeFacts(
  known: Facts,
  said: Facts,
  how: { readonly extends: boolean; readonly afresh: boolean },
): Facts {
  if (!how.afresh && isEmpty(said)) return known;
  const { endsOn, reason, ...lasting } = known;
  const ends = [how.afresh ? undefined : endsOn, said.endsOn].flatMap((day) => day ?? []).sort();
  const end = how.extends ? ends.at(-1) : ends[0];
  return {
    ...lasting,
    ...(how.afresh || reason === undefined ? {} : { reason }),
    ...said,
    ...(end === undefined ? {} : { endsOn: end }),
  };
}

/** Facts without dates of rounds that have passed by the day (YYYY-MM-DD). */
export function withoutPast(facts: Facts, today: string): Facts {
  const { nextRoundOn, ...rest } = facts;
  return nextRoundOn === undefined || nextRoundOn < today ? rest : facts;
}

const isEmpty = (facts: Facts): boolean => {
  for (const _ in facts) return false;
  return true;
};
