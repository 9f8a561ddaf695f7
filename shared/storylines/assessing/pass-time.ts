import type { Storyline } from '../storyline';
import { type Course, meaningOf, moveTo, type Step } from './course';
import { independent } from './evidence';
import type { Judging } from './judging';

const day = 86_400_000;

/**
 * What the clock alone does to a storyline up to a time: a status whose end is a known day ends when that day begins
 * (UTC), and one that nobody has affirmed for long enough fades.
 */
export function passTime(storyline: Storyline, course: Course, until: number, judging: Judging): Course {
  const step = nextStep(storyline, course, until);
  if (step === undefined) return course;
  const because = independent(course.because, judging).reports;
  return passTime(storyline, moveTo(course, { ...step, because, byClock: true }), until, judging);
}

function nextStep(storyline: Storyline, course: Course, until: number): Omit<Step, 'because'> | undefined {
  const { ends, fades } = meaningOf(storyline, course.status) ?? {};
  const on = ends === undefined ? undefined : course.facts[ends.on];
  if (ends !== undefined && on !== undefined) {
    const time = Math.max(Date.parse(`${on}T00:00:00Z`), course.since);
    if (time > until) return undefined;
    return { to: ends.to, time, key: true, why: ends.why, facts: { ...course.facts, reason: ends.why } };
  }
  if (fades === undefined) return undefined;
  const time = course.affirmedAt + fades.afterDays * day;
  return time > until ? undefined : { to: fades.to, time, key: false, why: fades.why, facts: course.facts };
}
