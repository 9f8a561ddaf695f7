import type { StatusMeaning } from '../storyline';
import type { Course } from './course';
import type { Judging } from './judging';

const hour = 3_600_000;

/** Whether a status can follow on another. */
export const canReach = ({ from, alsoFrom }: StatusMeaning, status: string): boolean =>
  from === undefined || from.includes(status) || alsoFrom?.[status] !== undefined;

/**
 * The weight that a change to a status takes: more to come straight back to the one just left, so that nothing flaps.
 * To come back by way of another is no flapping: rounds are set, held and ended again and again.
 */
export function needed(course: Course, { id, needs, alsoFrom }: StatusMeaning, time: number, judging: Judging): number {
  const last = course.transitions.at(-1);
  const returns = last !== undefined && last.from === id && time - last.time < judging.returnHours * hour;
  return judging.needed * needs * (alsoFrom?.[course.status] ?? 1) * (returns ? judging.returnFactor : 1);
}
