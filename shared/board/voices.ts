import { statusWords } from '../alerts/status-words';
import type { Claim } from '../storylines/claim';
import type { FiledItem } from '../storylines/filed-item';
import type { Storyline } from '../storylines/storyline';
import type { Shown } from './witness-list';

/** What items say about a status: those that say so, and those that deny it, doubt it or say another. */
export type Voices = { readonly so: readonly Shown[]; readonly otherwise: readonly Shown[] };

/** Sorts items by what they say about a status; those that only recall or imagine say nothing about it. */
export const voicesOn = (storyline: Storyline, status: string, items: readonly FiledItem[]): Voices => {
  const so: Shown[] = [];
  const otherwise: Shown[] = [];
  for (const item of items) {
    const claims = item.claims.flatMap((claim) => reading(storyline, status, claim));
    const first = claims.find(({ agrees }) => agrees) ?? claims[0];
    if (first === undefined) continue;
    (first.agrees ? so : otherwise).push(shown(item, first.claim, first.note));
  }
  return { so, otherwise };
};

type Reading = { readonly agrees: boolean; readonly claim: Claim; readonly note: string };

const reading = (storyline: Storyline, status: string, claim: Claim): readonly Reading[] => {
  const claimed = storyline.means[claim.status] ?? claim.status;
  if (!storyline.statuses.some(({ id }) => id === claimed)) return [];
  const name = `“${statusWords(storyline, claimed).name}”`;
  const affirms = claim.stance === 'asserts' || claim.stance === 'plans';
  if (affirms) return [{ agrees: claimed === status, claim, note: `Read as saying: ${name}.` }];
  if (claimed !== status) return [];
  if (claim.stance === 'denies') return [{ agrees: false, claim, note: `Read as denying: ${name}.` }];
  return claim.stance === 'doubts' ? [{ agrees: false, claim, note: `Read as doubting: ${name}.` }] : [];
};

const shown = (item: FiledItem, { words }: Claim, note: string): Shown => ({
  outlet: item.outlet,
  publisher: item.publisher ?? '',
  publishedAt: item.publishedAt ?? item.fetchedAt ?? '1970-01-01T00:00:00Z',
  title: item.title,
  url: item.url,
  lang: item.lang,
  words,
  note,
});
