import type { Standing } from '../assessment';
import type { Facts } from '../claim';
import type { StatusMeaning, Storyline } from '../storyline';
import type { Report } from './report';

/** A step from one status to another, with its grounds. Times in milliseconds since 1970 UTC. */
export type Transition = {
  readonly from: string;
  readonly to: string;
  readonly time: number;
  readonly key: boolean;
  readonly why: string;
  readonly because: readonly Report[];
  readonly facts: Facts;
};

/** Where a storyline has got to at some time. */
export type Course = {
  readonly status: string;
  readonly since: number;
  /** When somebody last said that the status holds. */
  readonly affirmedAt: number;
  readonly facts: Facts;
  readonly because: readonly Report[];
  readonly why: string;
  /** When each status was last left. */
  readonly leftAt: ReadonlyMap<string, number>;
  /** The reports that still count, oldest first. */
  readonly recent: readonly Report[];
  readonly transitions: readonly Transition[];
};

/** The course of a storyline before any report. */
export const startOf = (before: Standing): Course => ({
  status: before.status,
  since: Date.parse(before.since),
  affirmedAt: Date.parse(before.since),
  facts: before.facts,
  because: [],
  why: 'this is where it stood before',
  leftAt: new Map(),
  recent: [],
  transitions: [],
});

/** What the storyline's data says of a status. */
export const meaningOf = (storyline: Storyline, status: string): StatusMeaning | undefined =>
  storyline.statuses.find(({ id }) => id === status);

/** The course after a step to another status. */
export function moveTo(course: Course, step: Omit<Transition, 'from'>): Course {
  return {
    ...course,
    status: step.to,
    since: step.time,
    affirmedAt: step.time,
    facts: step.facts,
    because: step.because,
    why: step.why,
    leftAt: new Map(course.leftAt).set(course.status, step.time),
    transitions: [...course.transitions, { from: course.status, ...step }],
  };
}
