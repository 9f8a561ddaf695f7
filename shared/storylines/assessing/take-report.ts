import type { Facts } from '../claim';
import type { StatusMeaning, Storyline } from '../storyline';
import { type Course, meaningOf, moveTo } from './course';
import { endsAt } from './ends-at';
import { type Evidence, independent, weightAtMost, withReport } from './evidence';
import { evidenceAgainst, outweighs, reportsFor } from './evidence-for';
import type { Judging } from './judging';
import { mergeFacts } from './merge-facts';
import { canReach, needed } from './needed';
import { publisherNames } from './outlet-weight';
import type { Report } from './report';
import { takeBack } from './take-back';

const hour = 3_600_000;
const day = 24 * hour;

/**
 * What one report does to a storyline.
 *
 * 1. A report of the status that holds affirms it and adds its facts.
 * 2. One of another status, where that can be reached from here, makes a change when the independent reports of it
 *    within the last hours weigh enough, and those that deny it weigh less.
 * 3. A denial of the status that holds takes the step to it back, when it comes soon and the denials weigh enough.
 * 4. Any other is kept in mind for as long as it counts.
 */
export function takeReport(storyline: Storyline, course: Course, report: Report, judging: Judging): Course {
  if (report.says === 'nothing' || report.status === undefined) return withFacts(course, report);
  const recent = withLatest(stillCounting(course.recent, report.time, judging), report);
  if (report.says === 'no') return withFacts(takeBack(storyline, { ...course, recent }, report, judging), report);
  if (report.status === course.status) {
    const facts = mergeFacts(course.facts, report.facts, { extends: report.extends, afresh: false });
    const because = withReport(course.because, report);
    return { ...course, recent, affirmedAt: report.time, facts, because };
  }
  const heard = { ...course, recent };
  const meaning = meaningOf(storyline, report.status);
  if (meaning === undefined || !canReach(meaning, course.status)) return heard;
  const needs = needed(heard, meaning, report.time, judging);
  const reports = reportsFor(heard, report.status);
  if (weightAtMost(reports) < needs) return heard;
  const evidence = independent(reports, judging);
  const against = evidenceAgainst(heard, report.status, judging);
  if (evidence.weight < needs || outweighs(against, evidence.weight)) return heard;
  const facts = evidence.reports.reduce(
    (known, said) => mergeFacts(known, said.facts, { extends: said.extends, afresh: known === course.facts }),
    course.facts,
  );
  if (isOver(meaning, facts, report.time)) return heard;
  const step = {
    to: report.status,
    time: report.time,
    why: wording(evidence, needs),
    because: evidence.reports,
    against: against.reports,
    facts,
  };
  const isKnown = meaning.key && wasToldLately(heard, meaning, report.time, judging);
  const why = isKnown ? `${step.why}; readers have been told of a round within days` : step.why;
  return moveTo(heard, { ...step, why, key: meaning.key && !isKnown });
}

/** A publisher's later report of the same, of no less weight, stands for its earlier one: what counts stays short. */
const standsFor = (later: Report, { status, says, weight, publisher }: Report): boolean =>
  status === later.status && says === later.says && publisher === later.publisher && later.weight >= weight;

/** Makes the latest report one of those that count. It changes their list, which must be the caller's own, and answers it. */
function withLatest(reports: Report[], latest: Report): readonly Report[] {
  let count = 0;
  for (const report of reports) if (!standsFor(latest, report)) reports[count++] = report;
  reports[count++] = latest;
  reports.length = count;
  return reports;
}

/** A pause's end counts only from a report that says it holds; other facts are known whoever mentions them. */
function withFacts(course: Course, { facts: { endsOn: _, ...said } }: Report): Course {
  if (Object.keys(said).length === 0) return course;
  return { ...course, facts: mergeFacts(course.facts, said, { extends: false, afresh: false }) };
}

/** Of reports, oldest first, a list of those that are not too old to count at a time. */
export function stillCounting(reports: readonly Report[], time: number, judging: Judging): Report[] {
  const oldest = time - judging.evidenceHours * hour;
  const first = reports.findIndex((report) => report.time > oldest);
  return first === -1 ? [] : reports.slice(first);
}

/**
 * Whether readers know of this already: rounds follow each other, and another one within days of one that was told is
 * the same news to them, wherever it is held.
 */
const wasToldLately = (
  course: Course,
  { id, recurs }: StatusMeaning,
  time: number,
  { sameNewsDays }: Judging,
): boolean => {
  if (!recurs) return false;
  const told = course.transitions.findLast(({ to, key }) => to === id && key);
  return told !== undefined && time - told.time < sameNewsDays * day;
};

/** A pause whose last day is over does not begin: somebody tells of it late. */
const isOver = (meaning: StatusMeaning, facts: Facts, time: number): boolean =>
  (endsAt(meaning, facts) ?? Number.POSITIVE_INFINITY) <= time;

function wording({ reports, weight }: Evidence, needs: number): string {
  const publishers = publisherNames(reports);
  const who =
    reports.length === 1
      ? `${publishers} reports it and has a party say it itself`
      : `${publishers} report it independently`;
  return `${who}: evidence of weight ${weight.toFixed(2)}, where ${needs.toFixed(2)} is needed`;
}
