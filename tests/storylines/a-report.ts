import type { Claim } from '../../shared/storylines/claim';
import type { FiledItem } from '../../shared/storylines/filed-item';
import { storylineOf } from '../../shared/storylines/storylines';
import { anItem } from './an-item';

/** One of the tracked storylines. */
export const storyline = (id: string) => {
  const found = storylineOf(id);
  if (found === undefined) throw new Error(`no storyline ${id}`);
  return found;
};

/** Texts that no two reports share, as reports of one event by different newsrooms. */
const ownWords = ['alpha beta gamma', 'delta epsilon zeta', 'eta theta iota', 'kappa lambda mu', 'nu xi omicron'];

let count = 0;
/** An item that states one claim in its title; a test states what matters. */
export const aReport = (id: string, claim: Partial<Claim>, parts: Partial<FiledItem> = {}): FiledItem => {
  count += 1;
  const title = parts.title ?? `${ownWords[count % ownWords.length]} ${count}`;
  return {
    ...anItem({ id: `item-${count}`, title }),
    storyline: id,
    why: 'it is a test',
    claims: [{ status: 'scheduled', stance: 'asserts', words: title, rule: 'test', inTitle: true, ...claim }],
    ...parts,
  };
};

/** Where a storyline stood, since lately. */
export const before = (status: string, since = '2026-01-28T00:00:00Z') => ({ status, since, facts: {} });
