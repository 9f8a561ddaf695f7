import type { Course } from './course';
import { type Evidence, independent } from './evidence';
import type { Judging } from './judging';

/** The independent reports of a status since it was last left. */
export function evidenceFor(course: Course, status: string, judging: Judging): Evidence {
  const left = course.leftAt.get(status) ?? Number.NEGATIVE_INFINITY;
  return independent(
    course.recent.filter((report) => report.status === status && report.says === 'yes' && report.time > left),
    judging,
  );
}

/** The independent reports that a status is not so. */
export const evidenceAgainst = (course: Course, status: string, judging: Judging): Evidence =>
  independent(
    course.recent.filter((report) => report.status === status && report.says === 'no'),
    judging,
  );

/** Whether those who deny a thing weigh as much as those who report it. */
export const outweighs = (against: Evidence, weight: number): boolean => against.weight > 0 && against.weight >= weight;
