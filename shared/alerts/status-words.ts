import type { StatusMeaning, Storyline } from '../storylines/storyline';

/** What readers are told of a status. */
export type StatusWords = Pick<StatusMeaning, 'id' | 'name' | 'meaning'>;

/** A status in its storyline's words; a status that the storyline no longer lists stands under its id. */
export const statusWords = (storyline: Pick<Storyline, 'statuses'>, status: string): StatusWords =>
  storyline.statuses.find(({ id }) => id === status) ?? { id: status, name: status, meaning: '' };
