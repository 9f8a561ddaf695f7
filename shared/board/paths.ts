/** A storyline's page. */
export const storylinePath = (storyline: string): string => `storylines/${storyline}.html`;

/** Feeds of changes: of all storylines, or of one. */
export const feedPath = (kind: 'atom' | 'json', storyline?: string): string =>
  storyline === undefined ? `changes.${kind}` : `storylines/${storyline}.${kind}`;
