import { statusWords } from '../alerts/status-words';
import type { Claim } from '../storylines/claim';
import type { FiledItem } from '../storylines/filed-item';
import type { Storyline } from '../storylines/storyline';
import type { Shown } from './witness-list';

/** What items say about a status. */
export type Voices = {
  readonly so: readonly Shown[];
  /** Those that deny or doubt it. */
  readonly against: readonly Shown[];
  /** Those that say another status. */
  readonly another: readonly Shown[];
};

/** Sorts items by what they say about a status; those that only recall or imagine say nothing about it. */
export const voicesOn = (storyline: Storyline, status: string, items: readonly FiledItem[]): Voices => {
  const voices = { so: [] as Shown[], against: [] as Shown[], another: [] as Shown[] };
  for (const item of items) {
    const claims = item.claims.flatMap((claim) => reading(storyline, status, claim));
    const first = claims.find(({ as }) => as === 'so') ?? claims[0];
    if (first !== undefined) voices[first.as].push(shown(item, first.claim, first.note));
  }
  return voices;
};

type Reading = { readonly as: keyof Voices; readonly claim: Claim; readonly note: string };

const reading = (storyline: Storyline, status: string, claim: Claim): readonly Reading[] => {
  const claimed = storyline.means[claim.status] ?? claim.status;
  if (!storyline.statuses.some(({ id }) => id === claimed)) return [];
  const name = `“${statusWords(storyline, claimed).name}”`;
  const affirms = claim.stance === 'asserts' || claim.stance === 'plans';
  if (affirms) return [{ as: claimed === status ? 'so' : 'another', claim, note: `Read as saying: ${name}.` }];
  if (claimed !== status) return [];
  if (claim.stance === 'denies') return [{ as: 'against', claim, note: `Read as denying: ${name}.` }];
  return claim.stance === 'doubts' ? [{ as: 'against', claim, note: `Read as doubting: ${name}.` }] : [];
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
