import type { Facts } from '../claim';
import type { StatusMeaning } from '../storyline';

const day = 86_400_000;

/** When the clock ends a status (ms since 1970, UTC): as the day that it runs out on begins, or is over; undefined where no day is known. */
export const endsAt = ({ ends }: StatusMeaning, facts: Facts): number | undefined => {
  const on = ends === undefined ? undefined : facts[ends.on];
  if (on === undefined) return undefined;
  return Date.parse(`${on}T00:00:00Z`) + (ends?.lastDay === true ? day : 0);
};
