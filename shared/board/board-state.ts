import type { Instant } from '../items/item';
import type { Change } from '../storylines/change';
import type { Decision } from '../storylines/decision';
import type { FiledItem } from '../storylines/filed-item';
import type { Status } from '../storylines/status';
import type { Storyline } from '../storylines/storyline';

/** What is stored of one storyline, as far as the board shows it. */
export type StorylineState = {
  readonly storyline: Storyline;
  /** Undefined until it has been assessed once. */
  readonly status: Status | undefined;
  /** Newest first. */
  readonly changes: readonly Change[];
  /** The last decisions not to change its status, newest first. */
  readonly decisions: readonly Decision[];
  /** Those published since `itemsSince`, oldest first. */
  readonly items: readonly FiledItem[];
};

/** How the reading of an outlet goes. */
export type OutletHealth = {
  readonly name: string;
  /** When any of its feeds was last read without trouble; undefined when none ever was. */
  readonly lastReadAt: Instant | undefined;
  readonly feeds: number;
  readonly failingFeeds: number;
};

/** All that the board is drawn from. */
export type BoardState = {
  /** The public address of the board, ending in a slash: feeds need whole addresses. */
  readonly boardUrl: string;
  readonly storylines: readonly StorylineState[];
  /** From when on items are known here. */
  readonly itemsSince: Instant;
  readonly outlets: readonly OutletHealth[];
};
