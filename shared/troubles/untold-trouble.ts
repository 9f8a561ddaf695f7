import type { TellingState } from '../queries/telling';
import type { Change } from '../storylines/change';
import type { Trouble } from './trouble';

/** That a change has not been told, or nobody knows; `telling` says which. */
export const untoldTrouble = ({ storyline, number, from, to, recordedAt }: Change, telling: TellingState): Trouble => ({
  heading: 'a change is untold',
  of: `${storyline}#${number}`,
  since: recordedAt,
  finding: `${from} → ${to}: ${telling === 'maybe-sent' ? 'nobody knows whether it was told' : 'nobody has been told'}.`,
});
