import type { Judging } from './judging';
import type { Report } from './report';
import type { Words } from './story-words';

/** Summaries shorter than this many words are alike by chance. */
const tellingWords = 8;

/**
 * Whether two reports are copies of one wire story. Reports of one event share their key words, copies of one text
 * nearly all: titles alone must be almost the same, and summaries must be long enough to tell.
 */
export function isCopy(a: Report, b: Report, { sameTitle, sameSummary }: Judging): boolean {
  if (areAlike(a.words.title(), b.words.title(), sameTitle)) return true;
  const [one, other] = [a.words.summary(), b.words.summary()];
  return Math.min(one.length, other.length) >= tellingWords && areAlike(one, other, sameSummary);
}

/** Whether the Jaccard similarity of two sets is at least so much, from 0 (nothing in common) to 1 (the same). */
function areAlike(a: Words, b: Words, atLeast: number): boolean {
  const [small, large] = a.length < b.length ? [a, b] : [b, a];
  // a ∩ b must hold so many; whatever else of the smaller set is not in the larger is one word too few.
  const mayMiss = small.length - (atLeast / (1 + atLeast)) * (small.length + large.length) + rounding;
  let missed = 0;
  for (const word of small) {
    if (large.includes(word)) continue;
    missed += 1;
    if (missed > mayMiss) return false;
  }
  return mayMiss >= 0;
}

/** What adding and dividing may lose. */
const rounding = 1e-9;
