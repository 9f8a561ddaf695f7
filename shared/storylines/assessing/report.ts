import type { Witness } from '../change';
import type { Claim, Facts } from '../claim';
import type { FiledItem } from '../filed-item';
import type { Storyline } from '../storyline';
import type { Judging } from './judging';
import { lazyWords } from './same-story';

/** One item's say in a status: one item has one vote, whatever else it mentions. */
export type Report = {
  /** When it was published, in milliseconds since 1970 UTC. */
  readonly time: number;
  /** The status that it speaks for or against, in the storyline's words; undefined when it states none. */
  readonly status: string | undefined;
  readonly says: 'yes' | 'no' | 'nothing';
  readonly weight: number;
  readonly facts: Facts;
  /** It says that what holds already goes on for longer. */
  readonly extends: boolean;
  /** Looked at only where reports are compared, which most never are. */
  readonly titleWords: () => ReadonlySet<string>;
  readonly summaryWords: () => ReadonlySet<string>;
  readonly witness: Witness;
};

/** The reports that a storyline's items make, in time order; undated items make none. */
export function reportsOf(
  storyline: Storyline,
  items: readonly FiledItem[],
  weightOf: (outlet: string) => number,
  judging: Judging,
): readonly Report[] {
  const once = [...new Map(items.map((item) => [item.id, item])).values()];
  return once
    .flatMap((item) => report(storyline, item, weightOf, judging) ?? [])
    .sort((a, b) => a.time - b.time || (a.witness.itemId < b.witness.itemId ? -1 : 1));
}

function report(
  storyline: Storyline,
  item: FiledItem,
  weightOf: (outlet: string) => number,
  judging: Judging,
): Report | undefined {
  const claim = mainClaim(item.claims);
  if (item.publishedAt === undefined || claim === undefined) return undefined;
  const status = storyline.means[claim.status] ?? claim.status;
  const known = storyline.statuses.some(({ id }) => id === status);
  const weight =
    weightOf(item.outlet) *
    (claim.weight ?? 1) *
    (claim.official === true ? judging.officialFactor : 1) *
    (claim.inTitle === true ? 1 : judging.summaryFactor) *
    (claim.live === true ? judging.liveFactor : 1);
  return {
    time: Date.parse(item.publishedAt),
    status: known ? status : undefined,
    says: known ? sayOf(claim) : 'nothing',
    weight,
    facts: claim.facts ?? {},
    extends: claim.status === 'extended',
    titleWords: lazyWords(item.title, item.lang),
    summaryWords: lazyWords(item.summary, item.lang),
    witness: {
      itemId: item.id,
      outlet: item.outlet,
      publisher: item.publisher ?? item.outlet,
      publishedAt: item.publishedAt,
      title: item.title,
      url: item.url,
      lang: item.lang,
      stance: claim.stance,
      words: claim.words,
      rule: claim.rule,
      weight: Math.round(weight * 100) / 100,
    },
  };
}

/** The claim that an item stands for: what its title asserts, else what its summary does, else its first. */
function mainClaim(claims: readonly Claim[]): Claim | undefined {
  const said = claims.filter(({ stance }) => stance === 'asserts' || stance === 'plans');
  return said.find(({ inTitle }) => inTitle === true) ?? said[0] ?? claims[0];
}

function sayOf({ stance }: Claim): Report['says'] {
  if (stance === 'asserts' || stance === 'plans') return 'yes';
  return stance === 'denies' ? 'no' : 'nothing';
}
