import type { Instant } from '../items/item';
import type { Witness } from './change';
import type { Facts } from './claim';
import type { FiledItem } from './filed-item';
import type { HeldBack } from './held-back';
import type { Storyline } from './storyline';

/** Where a storyline stood at a moment: what an assessment goes on from. */
export type Standing = { readonly status: string; readonly since: Instant; readonly facts: Facts };

/** A storyline came to a status, by the evidence or the clock. */
export type Step = { readonly to: string; readonly at: Instant };

/** Where a storyline stands now, and on what grounds. */
export type Assessment = Standing & {
  /** Outlets disagree: nobody is alerted until it settles. */
  readonly contested: boolean;
  /** Weight of the independent evidence, from 0 to 1. */
  readonly confidence: number;
  readonly because: readonly Witness[];
  /** Those who say that it is not so. */
  readonly against: readonly Witness[];
  /** The steps that led here since the window began, oldest first; one that was taken back is none. */
  readonly steps: readonly Step[];
  /** The step that led here takes back the one before it, which was denied. */
  readonly undoes: boolean;
  /** The step that led here is the clock's; `because` are the last reports before it. */
  readonly byClock: boolean;
  /** What has been reported but not by enough. */
  readonly reported: HeldBack | undefined;
  /** Whether coming to this status is told to anybody. */
  readonly key: boolean;
  /** One sentence: which rule, on what. */
  readonly why: string;
};

/**
 * A storyline's status as a pure function of its stored items and the time. `items` are those published in the
 * storyline's window, in any order; `before` is where it stood when the window began.
 */
export type AssessStatus = (
  storyline: Storyline,
  items: readonly FiledItem[],
  before: Standing,
  now: Instant,
) => Assessment;
