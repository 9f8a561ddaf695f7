import { instantOf } from '../items/instant';
import type { Course } from './assessing/course';
import { type Evidence, independent } from './assessing/evidence';
import { evidenceAgainst, outweighs } from './assessing/evidence-for';
import { judging } from './assessing/judging';
import { withoutPast } from './assessing/merge-facts';
import { outletWeight } from './assessing/outlet-weight';
import { reportsOf, witnessOf } from './assessing/report';
import { rivalOf } from './assessing/rival';
import { unfoldHistory } from './assessing/unfold-history';
import type { Assessment, AssessStatus } from './assessment';

export const assessStatus: AssessStatus = (storyline, items, before, now) => {
  const reports = reportsOf(storyline, items, outletWeight, judging);
  const course = unfoldHistory(storyline, reports, before, Date.parse(now), judging);
  const against = evidenceAgainst(course, course.status, judging);
  const grounds = independent(course.because, judging);
  const last = course.transitions.at(-1);
  return {
    status: course.status,
    since: instantOf(course.since),
    facts: withoutPast(course.facts, now.slice(0, 10)),
    contested: outweighs(against, grounds.weight),
    confidence: confidence(grounds),
    because: grounds.reports.map(witnessOf),
    against: against.reports.map(witnessOf),
    steps: stepsOf(course),
    undoes: last?.undoes ?? false,
    byClock: last?.byClock ?? false,
    reported: rivalOf(storyline, course, Date.parse(now), judging),
    key: last?.key ?? false,
    why: course.why,
  };
};

const stepsOf = ({ transitions }: Course): Assessment['steps'] =>
  transitions
    .filter(({ undoes }, place) => !undoes && transitions[place + 1]?.undoes !== true)
    .map(({ to, time }) => ({ to, at: instantOf(time) }));

/** That not all witnesses are wrong, taking a weight of 1 for nine in ten. */
function confidence({ reports }: Evidence): number {
  const doubt = reports.reduce((left, { weight }) => left * (1 - 0.9 * Math.min(1, weight)), 1);
  return Math.round((1 - doubt) * 100) / 100;
}
