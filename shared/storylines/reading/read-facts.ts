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
  }
  if (storyline.facts.includes('endsOn') && written !== undefined)
    facts.endsOn = endOf(text, written, storyline.runsOut?.beside ?? []);
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

/** The facts that go with a claim of a status: when it runs out only with those that can. */
export const factsOf = ({ runsOut }: Storyline, status: string, facts: Facts): Facts => {
  if (runsOut?.of === undefined || runsOut.of.includes(status)) return facts;
  const { endsOn: _, ...others } = facts;
  return others;
};

/** The day that stands nearest to the words for what is to come: others are when it was said, or the last round's. */
function nextRound(sentence: ReadSentence, written: string): string | undefined {
  const ahead = [...(sentence.found.get('next-round') ?? []), ...(sentence.found.get('will-meet') ?? [])];
  if (ahead.length === 0) return undefined;
  const far = (at: number) => Math.min(...ahead.map(({ from, to }) => (at < from ? from - at : Math.max(0, at - to))));
  return [...namedDays(sentence, written)].sort((a, b) => far(a.at) - far(b.at))[0]?.day;
}

/** A day that any sentence names beats a span, even the title's: 'prolonged by 30 days' counts from a day it does not say. */
const endOf = ({ sentences }: ReadText, written: string, beside: readonly string[]): string | undefined => {
  const ofPause = (sentence: ReadSentence) => has(sentence, ...beside);
  // The title names the pause, and the summary its end: 'the arrangement runs until 22 May'.
  const since = sentences.slice(Math.max(0, sentences.findIndex(ofPause)));
  return (
    firstOf(sentences.some(ofPause) ? since : [], (sentence) => namedEnd(sentence, written)) ??
    firstOf(sentences.filter(ofPause), (sentence) =>
      has(sentence, 'pause-over', 'pause-disputed', 'pause-lasted') ? undefined : endOfSpan(sentence, written),
    )
  );
};

/** An 'until' with a day beats a range of days. */
function namedEnd(sentence: ReadSentence, written: string): string | undefined {
  const days = namedDays(sentence, written);
  const before = sentence.found.get('until') ?? [];
  const after = sentence.found.get('until-after') ?? [];
  const limit = days.find(
    ({ at }) =>
      before.some(({ to }) => at >= to && at - to <= 3) || after.some(({ from }) => from > at && from - at <= 3),
  );
  const range = days.find(({ at, day }, place) => {
    const first = days[place - 1];
    return first !== undefined && at - first.at <= 3 && day > first.day;
  });
  return (limit ?? range)?.day;
}

const firstOf = <One, Found>(some: readonly One[], find: (one: One) => Found | undefined): Found | undefined => {
  for (const one of some) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A year to come: the item's own is when it was said, not what is aimed at. */
function targetYear(sentence: ReadSentence, written: string | undefined): number | undefined {
  if (!has(sentence, 'accession')) return undefined;
  const from = Number((written ?? '2000').slice(0, 4));
  return sentence.words.map(yearNumber).find((year) => year !== undefined && year > from && year <= from + 15);
}

const has = (sentence: ReadSentence, ...meanings: readonly string[]) => meanings.some((one) => sentence.found.has(one));
