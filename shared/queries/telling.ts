import type { Instant } from '../items/item';
import type { Change } from '../storylines/change';

/** How far the telling of a change has come. */
export type TellingState = 'told' | 'being-told' | 'maybe-sent' | 'untold' | 'not-to-be-told';

/** Whether a change was told, in a word; a change that is no news is not to be told. */
export const tellingState = ({ key, alert }: Change): TellingState => {
  if (alert?.sentAt !== undefined) return 'told';
  if (!key) return 'not-to-be-told';
  if (alert?.maybeSentAt !== undefined) return 'maybe-sent';
  return alert === undefined || alert.releasedAt !== undefined ? 'untold' : 'being-told';
};

/** The same in words for the terminal. */
export const tellingWords = (state: TellingState, toldAt: Instant | undefined): string =>
  ({
    told: `told ${toldAt ?? ''}`,
    'being-told': 'being told, or its telling broke off',
    'maybe-sent': 'maybe told: see changes --untold',
    untold: 'not told yet',
    'not-to-be-told': 'told to nobody: no news',
  })[state];
