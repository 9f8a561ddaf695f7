import { readLocalState, writeLocalState } from '../local/local-state';
import { systemClock } from '../system-clock';
import type { OpenToFill } from './stored';

/** Longer than any run of a function that assesses and had begun before the hold. */
const settleMs = 5000;

/** Opens what history can be filled into: a stage's tables, or what `npm start -- --live` stores on this machine. */
export const openToFill: OpenToFill = async ({ directory, stage }) => {
  // Loaded when asked for, as in real-world.ts.
  if (stage !== undefined) {
    const { openStageTables } = await import('../../shared/aws/open-stage-tables');
    const settle = () => new Promise<void>((resolve) => setTimeout(resolve, settleMs));
    return { kind: 'open', world: { ...openStageTables(stage, systemClock), settle } };
  }
  const state = readLocalState(directory);
  if (state !== undefined && 'kind' in state) return state;
  const { openLocalWorld } = await import('../local/open-local-world');
  const opened = await openLocalWorld({ directory, mode: 'live' });
  if (opened.kind === 'trouble') return opened;
  writeLocalState(directory, { ...state, mode: 'live' });
  return { kind: 'open', world: { ...opened.world, settle: async () => undefined } };
};
