import type { Witness } from '../change';
import type { Claim, Facts } from '../claim';
import type { FiledItem } from '../filed-item';
import type { Storyline } from '../storyline';
import type { Judging } from './judging';
import { mainClaim } from './main-claim';
import { StoryWords } from './story-words';

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
  readonly publisher: string;
  readonly item: FiledItem;
  readonly claim: Claim;
  readonly words: StoryWords;
};

const nothingKnown: Facts = {};

/** The reports that a storyline's items make, in time order; undated items make none, nor do those without a say. */
export function reportsOf(
  storyline: Storyline,
  items: readonly FiledItem[],
  weightOf: (outlet: string) => number,
  judging: Judging,
): readonly Report[] {
  const reports: Report[] = [];
  const statuses = new Set(storyline.statuses.map(({ id }) => id));
  for (const item of eachOnce(items)) {
    const claim = mainClaim(item.claims);
    if (item.publishedAt === undefined || claim === undefined) continue;
    const status = storyline.means[claim.status] ?? claim.status;
    const says = statuses.has(status) ? sayOf(claim) : 'nothing';
    if (says === 'nothing' && claim.facts === undefined) continue;
    reports.push({
      time: Date.parse(item.publishedAt),
      status: statuses.has(status) ? status : undefined,
      says,
      weight: weightOf(item.outlet) * factor(claim, judging),
      facts: claim.facts ?? nothingKnown,
      extends: claim.status === 'extended',
      publisher: item.publisher ?? item.outlet,
      item,
      claim,
      words: new StoryWords(item),
    });
  }
  return reports.sort((a, b) => a.time - b.time || (a.item.id < b.item.id ? -1 : 1));
}

/** Of two items with one id the one that was published first, whatever their order: a new date makes nothing new. */
function eachOnce(items: readonly FiledItem[]): Iterable<FiledItem> {
  const once = new Map<string, FiledItem>();
  for (const item of items) {
    const known = once.get(item.id);
    if (known === undefined || isBefore(item, known)) once.set(item.id, item);
  }
  return once.values();
}

const isBefore = (one: FiledItem, other: FiledItem): boolean => {
  const [a = 'undated', b = 'undated'] = [one.publishedAt, other.publishedAt];
  return a < b || (a === b && one.title < other.title);
};

/** How much of an outlet's weight a claim has. */
const factor = ({ weight = 1, official, inTitle, live }: Claim, judging: Judging): number =>
  weight *
  (official === true ? judging.officialFactor : 1) *
  (inTitle === true ? 1 : judging.summaryFactor) *
  (live === true ? judging.liveFactor : 1);

/** What is kept and shown of a report. */
export const witnessOf = ({ item, claim, publisher, weight }: Report): Witness => ({
  itemId: item.id,
  outlet: item.outlet,
  publisher,
  publishedAt: item.publishedAt ?? '',
  title: item.title,
  url: item.url,
  lang: item.lang,
  stance: claim.stance,
  words: claim.words,
  rule: claim.rule,
  weight: Math.round(weight * 100) / 100,
});

function sayOf({ stance }: Claim): Report['says'] {
  if (stance === 'asserts' || stance === 'plans') return 'yes';
  return stance === 'denies' ? 'no' : 'nothing';
}
