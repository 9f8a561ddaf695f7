import { instantOf } from '../../items/instant';
import type { HeldBack } from '../held-back';
import type { StatusMeaning, Storyline } from '../storyline';
import type { Course } from './course';
import { independent } from './evidence';
import { evidenceAgainst, reportsFor } from './evidence-for';
import type { Judging } from './judging';
import { canReach, needed } from './needed';
import { witnessOf } from './report';

const hour = 3_600_000;

/** The other status that has most of what it takes, and has not been taken up; undefined where none is reported. */
export function rivalOf(storyline: Storyline, course: Course, now: number, judging: Judging): HeldBack | undefined {
  const reported = new Set(course.recent.flatMap(({ status }) => status ?? []));
  return storyline.statuses
    .filter(({ id }) => id !== course.status && reported.has(id))
    .flatMap((meaning) => heldBack(meaning, course, now, judging) ?? [])
    .sort((a, b) => b.weight / b.needs - a.weight / a.needs)[0];
}

function heldBack(meaning: StatusMeaning, course: Course, now: number, judging: Judging): HeldBack | undefined {
  const { weight, reports } = independent(reportsFor(course, meaning.id), judging);
  const [oldest] = reports.map(({ time }) => time).sort((a, b) => a - b);
  if (oldest === undefined) return undefined;
  const needs = needed(course, meaning, now, judging);
  const hold = canReach(meaning, course.status) ? (weight < needs ? 'too-little' : 'contested') : 'out-of-reach';
  return {
    status: meaning.id,
    because: reports.map(witnessOf),
    against: evidenceAgainst(course, meaning.id, judging).reports.map(witnessOf),
    hold,
    weight: rounded(weight),
    needs: rounded(needs),
    until: instantOf(oldest + judging.evidenceHours * hour),
  };
}

const rounded = (weight: number): number => Math.round(weight * 100) / 100;
