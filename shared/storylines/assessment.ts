import type { Instant } from '../items/item';
import type { Witness } from './change';
import type { Facts } from './claim';
import type { FiledItem } from './filed-item';
import type { Storyline } from './storyline';

/** Where a storyline stood at a moment: what an assessment goes on from. */
export type Standing = { readonly status: string; readonly since: Instant; readonly facts: Facts };

/** Where a storyline stands now, and on what grounds. */
export type Assessment = Standing & {
  /** Outlets disagree: nobody is alerted until it settles. */
  readonly contested: boolean;
  /** Weight of the independent evidence, from 0 to 1. */
  readonly confidence: number;
  readonly because: readonly Witness[];
  /** What has been reported but not by enough. */
  readonly reported: { readonly status: string; readonly because: readonly Witness[] } | undefined;
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
