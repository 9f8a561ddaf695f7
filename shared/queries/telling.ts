import type { Instant } from '../items/item';
import type { Change } from '../storylines/change';
import { isUntold, isWithheld } from '../storylines/withheld';

/** How far the telling of a change has come. */
export type TellingState = 'told' | 'being-told' | 'maybe-sent' | 'untold' | 'withheld' | 'not-to-be-told';

/** Whether a change was told, in a word, by it and the storyline's changes near it. */
export const tellingState = (change: Change, others: readonly Change[]): TellingState => {
  const { key, alert } = change;
  if (alert?.sentAt !== undefined) return 'told';
  if (!key) return 'not-to-be-told';
  if (isWithheld(change, others)) return 'withheld';
  if (alert?.maybeSentAt !== undefined) return 'maybe-sent';
  return isUntold(change) ? 'untold' : 'being-told';
};

/** Whether it is news of which nobody was told, or nobody knows; what was withheld was so on purpose. */
export const isOpen = (state: TellingState): boolean =>
  state === 'untold' || state === 'being-told' || state === 'maybe-sent';

/** The same in words for the terminal. */
export const tellingWords = (state: TellingState, toldAt: Instant | undefined): string =>
  ({
    told: `told ${toldAt ?? ''}`,
    'being-told': 'being told, or its telling broke off',
    'maybe-sent': 'maybe told: see changes --untold',
    untold: 'not told yet',
    withheld: 'told to nobody: it was corrected before anybody was told',
    'not-to-be-told': 'told to nobody: no news',
  })[state];
