import { mainClaim } from '../../shared/storylines/assessing/main-claim';
import { readItem } from '../../shared/storylines/read-item';
import { storylines } from '../../shared/storylines/storylines';
import { anItem } from './an-item';

/** The status that a title speaks for in a storyline, 'no' when it speaks against one, 'nothing' when it has no say. */
export const readAs = (storyline: string, title: string, lang: string, summary = ''): string => {
  const row = readItem(anItem({ title, lang, summary })).find((filed) => filed.storyline === storyline);
  const claim = mainClaim(row?.claims ?? []);
  if (claim === undefined || claim.status === 'none-stated') return 'nothing';
  if (claim.stance === 'denies') return 'no';
  if (claim.stance !== 'asserts' && claim.stance !== 'plans') return 'nothing';
  return storylines.find(({ id }) => id === storyline)?.means[claim.status] ?? claim.status;
};
