import type { Facts } from '../claim';
import type { Storyline } from '../storyline';
import type { ReadSentence, ReadText } from './match-rule';
import { endOfSpan, namedDays, yearNumber } from './read-dates';

/** What an item says besides a status, of the facts that its storyline keeps. `written` is its day in UTC. */
export function readFacts(storyline: Storyline, text: ReadText, written: string | undefined): Facts {
  const facts: Facts = {};
  for (const sentence of text.sentences) {
    if (storyline.facts.includes('place')) facts.place ??= placeIn(sentence);
    if (storyline.facts.includes('targetYear')) facts.targetYear ??= targetYear(sentence, written);
    if (written === undefined) continue;
    if (storyline.facts.includes('nextRoundOn')) facts.nextRoundOn ??= nextRound(sentence, written);
    if (storyline.facts.includes('endsOn')) facts.endsOn ??= end(sentence, written);
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
  if (ahead.length === 0) return undefined;
  const far = (at: number) => Math.min(...ahead.map(({ from, to }) => (at < from ? from - at : Math.max(0, at - to))));
  return [...namedDays(sentence, written)].sort((a, b) => far(a.at) - far(b.at))[0]?.day;
}

/**
 * An 'until' with a day beats a range of days, and that a span: the first is the most exact. A span told of a pause
 * that is over is how long it was.
 */
function end(sentence: ReadSentence, written: string): string | undefined {
  if (!has(sentence, 'pause', 'energy-pause', 'not-strike')) return undefined;
  const days = namedDays(sentence, written);
  const before = sentence.found.get('until') ?? [];
  const after = sentence.found.get('until-after') ?? [];
  const limit = days.find(
    ({ at }) =>
      before.some(({ to }) => at >= to && at - to <= 3) || after.some(({ from }) => from > at && from - at <= 3),
  );
  const range = days.find(({ at }, place) => place > 0 && at - (days[place - 1]?.at ?? at) <= 3);
  if (limit !== undefined || range !== undefined) return (limit ?? range)?.day;
  return has(sentence, 'pause-over') ? undefined : endOfSpan(sentence, written);
}

/** A year to come: the item's own is when it was said, not what is aimed at. */
function targetYear(sentence: ReadSentence, written: string | undefined): number | undefined {
  if (!has(sentence, 'accession')) return undefined;
  const from = Number((written ?? '2000').slice(0, 4));
  return sentence.words.map(yearNumber).find((year) => year !== undefined && year > from && year <= from + 15);
}

const has = (sentence: ReadSentence, ...meanings: readonly string[]) => meanings.some((one) => sentence.found.has(one));
