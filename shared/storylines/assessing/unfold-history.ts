import type { Standing } from '../assessment';
import type { Storyline } from '../storyline';
import { type Course, startOf } from './course';
import type { Judging } from './judging';
import { passTime } from './pass-time';
import type { Report } from './report';
import { stillCounting, takeReport } from './take-report';

/**
 * Follows a storyline through its reports in time order, with the clock between them, up to `now` (milliseconds since
 * 1970 UTC). A pure function: the same reports in any order and number end in the same course.
 */
export function unfoldHistory(
  storyline: Storyline,
  reports: readonly Report[],
  before: Standing,
  now: number,
  judging: Judging,
): Course {
  let course = startOf(before);
  for (const report of reports) {
    if (report.time > now) break;
    course = takeReport(storyline, passTime(storyline, course, report.time, judging), report, judging);
  }
  const last = passTime(storyline, course, now, judging);
  return { ...last, recent: stillCounting(last.recent, now, judging) };
}
