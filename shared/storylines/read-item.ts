import type { Item } from '../items/item';
import type { Claim } from './claim';
import { type FiledItem, unfiled } from './filed-item';
import { type CommonWords, commonWords, impliedIn, readerFor } from './reading/lexicons';
import { firstThatHolds, matchRule, type ReadSentence, type ReadText, readText } from './reading/match-rule';
import { factsOf, readFacts } from './reading/read-facts';
import { readStance } from './reading/read-stance';
import { needsOfAll } from './reading/rule-needs';
import { foldedText, sentences } from './reading/sentences';
import type { Storyline } from './storyline';
import { storylines as ours } from './storylines';

/**
 * Reads an item: one row for each storyline it belongs to, with what it claims and why it was filed there, or one row
 * under 'unfiled'. Judged by title and summary alone. Never throws; time is linear in the text.
 *
 * 1. Put it aside where no name stands in it that an item of any storyline has.
 * 2. Cut the text into sentences and look up their words.
 * 3. File it under each storyline of which a filing rule holds, and no excluding one.
 * 4. Read its claims: which rules hold, and with what stance each is said.
 */
export function readItem(
  item: Item,
  storylines: readonly Storyline[] = ours,
  words: CommonWords = commonWords,
): readonly FiledItem[] {
  const { lexicon, gate } = readerFor(item.lang, storylines, words);
  if (gate?.test(foldedText(item.title, item.summary, item.lang)) === false) return [putAside(item)];
  const parts = sentences(item.title, item.summary, item.lang);
  const text = readText(parts, lexicon, impliedIn(item.lang), item.publishedAt?.slice(0, 10));
  const filed = storylines.flatMap((storyline) => fileUnder(storyline, item, text));
  return filed.length > 0 ? filed : [putAside(item)];
}

const putAside = (item: Item): FiledItem => ({
  storyline: unfiled,
  claims: [],
  why: 'no storyline’s words are in it',
  ...item,
});

function fileUnder(storyline: Storyline, item: Item, text: ReadText): readonly FiledItem[] {
  const files = firstThatHolds(storyline.files, text);
  if (files === undefined || firstThatHolds(storyline.excludes, text) !== undefined) return [];
  // The item last: V8 copies an object into a literal that has begun some twenty times as fast as it adds to a copy.
  return [{ storyline: storyline.id, claims: readClaims(storyline, item, text), why: files.says, ...item }];
}

/** One claim a status at most, the first rule's: rules stand in the order of how much they say. */
function readClaims(storyline: Storyline, item: Item, text: ReadText): Claim[] {
  const said = readFacts(storyline, text, item.publishedAt?.slice(0, 10));
  const claims: Claim[] = [];
  const needs = needsOfAll(storyline.claims);
  const live = text.sentences[0]?.found.has('live') === true;
  for (const [at, rule] of storyline.claims.entries()) {
    const match = matchRule(rule, text, needs[at]);
    if (match === undefined) continue;
    const saysAlready =
      claims.some(({ status }) => status === rule.status) || (rule.status === 'none-stated' && claims.length > 0);
    if (saysAlready) continue;
    const facts = factsOf(storyline, rule.status, said);
    claims.push({
      status: rule.status,
      stance: readStance(rule, match, text),
      words: match.sentence.text.slice(0, 300),
      rule: rule.name,
      ...(rule.weight === 1 ? {} : { weight: rule.weight }),
      ...(match.sentence.inTitle ? { inTitle: true } : {}),
      ...(live ? { live } : {}),
      ...(isOfficial(match.sentence) ? { official: true } : {}),
      ...(Object.keys(facts).length > 0 ? { facts } : {}),
    });
  }
  return claims;
}

/** Whether a party or a mediator says it itself: 'Kremlin says …'. */
function isOfficial({ found }: ReadSentence): boolean {
  const says = found.get('says');
  if (says === undefined) return false;
  const speakers = ['russia', 'ukraine', 'america', 'mediator'].flatMap((party) => found.get(party) ?? []);
  return says.some(({ from }) => speakers.some(({ to }) => to <= from && from - to <= 4));
}
