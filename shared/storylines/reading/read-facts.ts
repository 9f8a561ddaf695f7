import type { Facts } from '../claim';
import type { Storyline } from '../storyline';
import type { ReadSentence, ReadText } from './match-rule';
import { endOfSpan, namedDays } from './read-dates';

/** What an item says besides a status, of the facts that its storyline keeps. `written` is its day in UTC. */
export function readFacts(storyline: Storyline, text: ReadText, written: string | undefined): Facts {
  const keeps = new Set(storyline.facts);
  const facts: Facts = {};
  for (const sentence of text.sentences) {
    if (keeps.has('place')) facts.place ??= placeIn(sentence);
    if (keeps.has('targetYear')) facts.targetYear ??= targetYear(sentence, written);
    if (written === undefined) continue;
    if (keeps.has('nextRoundOn')) facts.nextRoundOn ??= nextRound(sentence, written);
    if (keeps.has('endsOn')) facts.endsOn ??= end(sentence, written);
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** Where a round is or will be; a place that somebody only offers or refuses is none. */
function placeIn(sentence: ReadSentence): string | undefined {
  if (!has(sentence, 'will-meet', 'next-round', 'begins') || has(sentence, 'bid', 'ready', 'rejects')) return undefined;
  const meaning = [...sentence.found.keys()].find((key) => key.startsWith('place-'));
  return meaning
    ?.slice('place-'.length)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The day that stands nearest to the words for what is to come: others are when it was said, or the last round's. */
function nextRound(sentence: ReadSentence, written: string): string | undefined {
  const ahead = [...(sentence.found.get('next-round') ?? []), ...(sentence.found.get('will-meet') ?? [])];
  const far = (at: number) => Math.min(...ahead.map(({ from, to }) => (at < from ? from - at : Math.max(0, at - to))));
  if (ahead.length === 0) return undefined;
  return [...namedDays(sentence, written)].sort((a, b) => far(a.at) - far(b.at))[0]?.day;
}

/** An 'until' with a day beats a span: it is the more exact of the two. */
function end(sentence: ReadSentence, written: string): string | undefined {
  if (!has(sentence, 'pause', 'energy-pause')) return undefined;
  const limits = sentence.found.get('until') ?? [];
  const day = namedDays(sentence, written).find(({ at }) => limits.some(({ to }) => at >= to && at - to <= 3));
  return day?.day ?? endOfSpan(sentence, written);
}

/** A year to come: the item's own is when it was said, not what is aimed at. */
function targetYear(sentence: ReadSentence, written: string | undefined): number | undefined {
  if (!has(sentence, 'accession')) return undefined;
  const from = Number((written ?? '2000').slice(0, 4));
  return sentence.words.map(Number).find((year) => Number.isInteger(year) && year > from && year <= from + 15);
}

const has = (sentence: ReadSentence, ...meanings: readonly string[]) => meanings.some((one) => sentence.found.has(one));
