import type { Item } from '../../shared/items/item';
import { readerFor } from '../../shared/storylines/reading/lexicons';
import { matchRule, type ReadText, readText } from '../../shared/storylines/reading/match-rule';
import { Rule } from '../../shared/storylines/reading/rule';
import { sentences } from '../../shared/storylines/reading/sentences';
import type { Storyline } from '../../shared/storylines/storyline';
import type { Told } from './judge-alerts';

/** An item that has a storyline's filing words, and the status whose words it has as well. */
type Hit = Told & { readonly at: string };

/** One alert for each item with a storyline's filing words. It names no status, so any change on its day makes it right. */
export const keywordAlerts = (items: readonly Item[], storylines: readonly Storyline[]): readonly Told[] =>
  keywordHits(items, storylines).map((hit) => ({ ...hit, to: undefined }));

/** The same, but told only when the status differs from the last one: what most would build second. */
export function keywordChanges(items: readonly Item[], storylines: readonly Storyline[]): readonly Told[] {
  const last = new Map(storylines.map(({ id, start }) => [id, start.status]));
  return keywordHits(items, storylines).filter(({ storyline, to }) => {
    if (to === undefined || last.get(storyline) === to) return false;
    last.set(storyline, to);
    return true;
  });
}

function keywordHits(items: readonly Item[], storylines: readonly Storyline[]): readonly Hit[] {
  return [...items]
    .sort((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? -1 : 1))
    .flatMap((item) => {
      const { publishedAt: at } = item;
      if (at === undefined) return [];
      const text = wordsOf(item, storylines);
      return storylines
        .filter((storyline) => hasFilingWords(storyline, text))
        .map((storyline) => ({ storyline: storyline.id, to: statusByWords(storyline, text), at }));
    });
}

/** The storylines that an item has the filing words of: how keywords alone would file it. */
export const keywordStorylines = (item: Item, storylines: readonly Storyline[]): readonly string[] => {
  const text = wordsOf(item, storylines);
  return storylines.filter((storyline) => hasFilingWords(storyline, text)).map(({ id }) => id);
};

const wordsOf = ({ title, summary, lang }: Item, storylines: readonly Storyline[]): ReadText =>
  readText(sentences(title, summary, lang), readerFor(lang, storylines).lexicon);

const hasFilingWords = ({ files }: Storyline, text: ReadText) => files.some((rule) => hasWords(rule, text));

/** A keyword alert knows neither order nor nearness, nor what speaks against. */
const hasWords = ({ name, says, all, allInItem }: Rule, text: ReadText): boolean =>
  matchRule(Rule.parse({ name, says, where: 'item', all, allInItem }), text) !== undefined;

function statusByWords({ claims, means, statuses }: Storyline, text: ReadText): string | undefined {
  const said = claims.filter((rule) => hasWords(rule, text)).map(({ status }) => means[status] ?? status);
  return said.find((status) => statuses.some(({ id }) => id === status));
}
