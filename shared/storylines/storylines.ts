import { storylines } from '#our-storylines';
import type { Storyline } from './storyline';

export { storylines };

/** The storyline of this id; undefined where there is none. */
export const storylineOf = (id: string): Storyline | undefined => storylines.find((storyline) => storyline.id === id);
