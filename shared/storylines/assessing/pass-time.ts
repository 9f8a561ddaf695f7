import type { Storyline } from '../storyline';
import { type Course, meaningOf, moveTo } from './course';

const day = 86_400_000;

/**
 * What the clock alone does to a storyline up to a time: a status whose end is a known day ends when that day begins
 * (UTC), and one that nobody has affirmed for long enough fades.
 */
export function passTime(storyline: Storyline, course: Course, until: number): Course {
  const next = end(storyline, course) ?? fading(storyline, course);
  if (next === undefined || next.time > until) return course;
  return passTime(storyline, moveTo(course, next), until);
}

function end(storyline: Storyline, course: Course) {
  const ends = meaningOf(storyline, course.status)?.ends;
  const on = ends === undefined ? undefined : course.facts[ends.on];
  if (ends === undefined || on === undefined) return undefined;
  const time = Math.max(Date.parse(`${on}T00:00:00Z`), course.since);
  return {
    to: ends.to,
    time,
    key: true,
    why: ends.why,
    because: course.because,
    byClock: true,
    facts: { ...course.facts, reason: ends.why },
  };
}

function fading(storyline: Storyline, course: Course) {
  const fades = meaningOf(storyline, course.status)?.fades;
  if (fades === undefined) return undefined;
  const time = course.affirmedAt + fades.afterDays * day;
  const { because, facts } = course;
  return { to: fades.to, time, key: false, why: fades.why, because, byClock: true, facts };
}
