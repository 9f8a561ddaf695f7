/** What differs from one place where Storywatch runs to another; all else is the same everywhere. */
export type Stage = {
  readonly name: string;
  /** Tables outlive the stack, and nobody deletes them by mistake. */
  readonly keepsData: boolean;
  readonly logDays: number;
  /** Minutes between two looks at what was left untold, and at all that can be wrong. */
  readonly clockMinutes: number;
  /** Minutes between two runs in which every storyline is assessed anew, whether or not anything came in. */
  readonly assessMinutes: number;
  /**
   * Adds a dashboard, the numbers that it shows, Lambda's own line on each run, and an alarm for each thing that
   * watch-over asks about and for what comes before it. They cost more than all the rest (npm run cost), ring earlier,
   * and notice nothing that would else go unnoticed.
   */
  readonly closelyWatched: boolean;
  /** AWS mails the operators when a month is going to cost more than this. */
  readonly monthlyBudgetUsd: number;
  /**
   * How many runs of each function there may be at once, reserved from the account's. Absent in both stages: a fresh
   * account has 10 in all, of which Lambda lets none be reserved, and schedules and shards bound the runs as it is.
   */
  readonly mostRunsAtOnce?: number;
  /** For tests: every feed is read each minute, from `<origin>/<feed id>` in place of its outlet. */
  readonly feedsOrigin?: string;
};

/** The stages that people deploy. `dev` is for trying things out: it goes as it came. */
export const stages: readonly [Stage, ...Stage[]] = [
  {
    name: 'dev',
    keepsData: false,
    logDays: 7,
    clockMinutes: 15,
    assessMinutes: 60,
    closelyWatched: false,
    monthlyBudgetUsd: 10,
  },
  {
    name: 'prod',
    keepsData: true,
    logDays: 90,
    clockMinutes: 15,
    assessMinutes: 60,
    closelyWatched: false,
    monthlyBudgetUsd: 25,
  },
];
