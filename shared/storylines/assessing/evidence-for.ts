import type { Course } from './course';
import { type Evidence, independent } from './evidence';
import type { Judging } from './judging';
import type { Report } from './report';

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

/** The reports of the other status that most speaks for itself, and has not been enough: reported, unconfirmed. */
export function rivalOf(course: Course, judging: Judging): readonly Report[] {
  const others = new Set(
    course.recent.flatMap(({ status }) => (status === undefined || status === course.status ? [] : [status])),
  );
  const rivals = [...others].map((status) => evidenceFor(course, status, judging)).sort((a, b) => b.weight - a.weight);
  return rivals[0]?.reports ?? [];
}
