import type { Course } from './course';
import { type Evidence, independent } from './evidence';
import type { Judging } from './judging';
import type { Report } from './report';

/** The reports that a status is so, since it was last left. */
export function reportsFor(course: Course, status: string): readonly Report[] {
  const left = course.leftAt.get(status) ?? Number.NEGATIVE_INFINITY;
  return course.recent.filter((report) => report.status === status && report.says === 'yes' && report.time > left);
}

/** The independent reports that a status is not so. */
export const evidenceAgainst = (course: Course, status: string, judging: Judging): Evidence =>
  independent(
    course.recent.filter((report) => report.status === status && report.says === 'no'),
    judging,
  );

/** Whether those who deny a thing weigh as much as those who report it. */
export const outweighs = (against: Evidence, weight: number): boolean => against.weight > 0 && against.weight >= weight;
