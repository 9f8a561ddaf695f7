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
  readonly against: readonly Report[];
  readonly facts: Facts;
  /** What was known before the step. */
  readonly factsBefore: Facts;
  /** It takes the step before it back, which was denied. */
  readonly undoes: boolean;
  /** No report says so: a day has come, or silence has lasted. `because` are the last reports before it. */
  readonly byClock: boolean;
};

/** Where a storyline has got to at some time. */
export type Course = {
  readonly status: string;
  readonly since: number;
  /** When somebody last said that the status holds. */
  readonly affirmedAt: number;
  readonly facts: Facts;
  /** One report a publisher; copies of one text are still among them. */
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

/** A step as it is decided on: where it starts from is known, and few are against anybody or take anything back. */
export type Step = Omit<Transition, 'from' | 'factsBefore' | 'against' | 'undoes' | 'byClock'> &
  Partial<Pick<Transition, 'against' | 'undoes' | 'byClock'>>;

/** The course after a step to another status. */
export function moveTo(course: Course, step: Step): Course {
  return {
    ...course,
    status: step.to,
    since: step.time,
    affirmedAt: step.time,
    facts: step.facts,
    because: step.because,
    why: step.why,
    leftAt: new Map(course.leftAt).set(course.status, step.time),
    transitions: course.transitions.concat({
      against: [],
      undoes: false,
      byClock: false,
      from: course.status,
      factsBefore: course.facts,
      ...step,
    }),
  };
}
