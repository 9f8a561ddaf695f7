import type { Storyline } from '../storyline';
import { type Course, meaningOf, moveTo } from './course';
import { independent } from './evidence';
import { evidenceAgainst, outweighs } from './evidence-for';
import type { Judging } from './judging';
import { publisherNames } from './outlet-weight';
import type { Report } from './report';

const hour = 3_600_000;

/**
 * Takes the last step back when it is denied soon after: the denials must weigh as much as a step to that status takes,
 * and no less than those who still report it; a publisher that now denies it is not one of them any more. Later than
 * that, or by fewer, the status stands and is marked contested.
 */
export function takeBack(storyline: Storyline, course: Course, { time }: Report, judging: Judging): Course {
  const last = course.transitions.at(-1);
  const meaning = meaningOf(storyline, course.status);
  if (last === undefined || meaning === undefined || last.undoes || last.byClock) return course;
  if (time - last.time > judging.takeBackHours * hour) return course;
  const against = evidenceAgainst(course, last.to, judging);
  const deniers = new Set(against.reports.map(({ publisher }) => publisher));
  const loyal = independent(
    course.because.filter(({ publisher }) => !deniers.has(publisher)),
    judging,
  );
  if (against.weight < judging.needed * meaning.needs || !outweighs(against, loyal.weight)) return course;
  return moveTo(course, {
    to: last.from,
    time,
    key: last.key,
    why: `${publisherNames(against.reports)} deny it: weight ${against.weight.toFixed(2)} against ${loyal.weight.toFixed(2)}`,
    because: against.reports,
    against: loyal.reports,
    facts: last.factsBefore,
    undoes: true,
  });
}
