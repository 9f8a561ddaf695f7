import energyMoratorium from './data/energy-moratorium.json';
import euAccession from './data/eu-accession.json';
import exchanges from './data/exchanges.json';
import talks from './data/talks.json';
import { Storyline } from './storyline';

/** The storylines that we track, in the order in which they are shown. */
export const storylines: readonly Storyline[] = [talks, energyMoratorium, exchanges, euAccession].map((data) =>
  Storyline.parse(data),
);

/** The storyline of this id; undefined where there is none. */
export const storylineOf = (id: string): Storyline | undefined => storylines.find((storyline) => storyline.id === id);
