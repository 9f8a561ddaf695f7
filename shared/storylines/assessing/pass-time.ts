import type { Storyline } from '../storyline';
import { type Course, meaningOf, moveTo, type Step } from './course';
import { endsAt } from './ends-at';
import { independent } from './evidence';
import type { Judging } from './judging';

const day = 86_400_000;

/**
 * What the clock alone does to a storyline up to a time: a status whose end is a known day ends then, and one that
 * nobody has affirmed for long enough fades.
 */
export function passTime(storyline: Storyline, course: Course, until: number, judging: Judging): Course {
  const step = nextStep(storyline, course, until);
  if (step === undefined) return course;
  const because = independent(course.because, judging).reports;
  return passTime(storyline, moveTo(course, { ...step, because, byClock: true }), until, judging);
}

function nextStep(storyline: Storyline, course: Course, until: number): Omit<Step, 'because'> | undefined {
  const meaning = meaningOf(storyline, course.status);
  if (meaning === undefined) return undefined;
  const { ends, fades } = meaning;
  const end = endsAt(meaning, course.facts);
  if (ends !== undefined && end !== undefined) {
    const time = Math.max(end, course.since);
    if (time > until) return undefined;
    return { to: ends.to, time, key: true, why: ends.why, facts: { ...course.facts, reason: ends.why } };
  }
  if (fades === undefined) return undefined;
  const time = course.affirmedAt + fades.afterDays * day;
  return time > until ? undefined : { to: fades.to, time, key: false, why: fades.why, facts: course.facts };
}
