import type { TrueChange } from './gold-files';
import type { JudgedAlert } from './judge-alerts';
import { type ChangeScore, scoreChanges } from './score-changes';

/** Contiguous stretches of equal length that a period is cut into, for choosing on some and scoring on the others. */
export const blockCount = 5;

/** The block, from 0, that a time lies in; what lies outside the period belongs to its first or last block. */
function blockOf(time: string, changes: readonly TrueChange[]): number {
  const starts = changes.map(({ from }) => Date.parse(from)).sort((a, b) => a - b);
  const start = starts[0] ?? 0;
  const span = (starts.at(-1) ?? 0) - start + 1;
  const block = Math.floor(((Date.parse(time) - start) / span) * blockCount);
  return Math.max(0, Math.min(blockCount - 1, block));
}

/**
 * The score over some blocks. An alert that tells of a change belongs to the change's block, any other to its own, so
 * that the blocks' sums are those of the whole.
 */
export function scoreBlocks(
  changes: readonly TrueChange[],
  alerts: readonly JudgedAlert[],
  isIn: (block: number) => boolean,
): ChangeScore {
  const { changes: some, alerts: theirs } = partOf(changes, alerts, isIn);
  return scoreChanges(some, theirs);
}

/** Changes and alerts of some blocks, with the alerts' places turned to those among the changes left. */
export function partOf(
  changes: readonly TrueChange[],
  alerts: readonly JudgedAlert[],
  isIn: (block: number) => boolean,
): { readonly changes: readonly TrueChange[]; readonly alerts: readonly JudgedAlert[] } {
  const some = changes.filter(({ from }) => isIn(blockOf(from, changes)));
  const theirs = alerts
    .filter(({ of, at }) => isIn(blockOf((of === undefined ? undefined : changes[of]?.from) ?? at, changes)))
    .map((alert) => {
      const change = alert.of === undefined ? undefined : changes[alert.of];
      return { ...alert, of: change === undefined ? undefined : some.indexOf(change) };
    });
  return { changes: some, alerts: theirs };
}
