import type { Change } from '../storylines/change';

/** A change's page: it never moves, so that a link in a mail holds for ever. */
export const changePath = ({ storyline, number }: Pick<Change, 'storyline' | 'number'>): string =>
  `changes/${storyline}-${String(number).padStart(6, '0')}.html`;

/** A storyline's page. */
export const storylinePath = (storyline: string): string => `storylines/${storyline}.html`;

/** Feeds of changes: of all storylines, or of one. */
export const feedPath = (kind: 'atom' | 'json', storyline?: string): string =>
  storyline === undefined ? `changes.${kind}` : `storylines/${storyline}.${kind}`;
