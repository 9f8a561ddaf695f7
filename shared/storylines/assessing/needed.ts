import type { StatusMeaning } from '../storyline';
import type { Course } from './course';
import type { Judging } from './judging';

const hour = 3_600_000;

/** Whether a status can follow on another. */
export const canReach = ({ from }: StatusMeaning, status: string): boolean =>
  from === undefined || from.includes(status);

/** The weight that a change to a status takes: more to come back to one just left, so that nothing flaps. */
export function needed(course: Course, { id, needs }: StatusMeaning, time: number, judging: Judging): number {
  const left = course.leftAt.get(id);
  const returns = left !== undefined && time - left < judging.returnHours * hour;
  return judging.needed * needs * (returns ? judging.returnFactor : 1);
}
