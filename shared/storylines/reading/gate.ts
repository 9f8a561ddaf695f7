import type { Words } from './lexicon';

/** Letters and figures as folded texts have them, but for scripts that we have no words in. */
const letters = 'a-z0-9а-яёєіїґ';

/**
 * A pattern of the words of some meanings: a folded text in which it finds nothing has none of them, so whoever needs one
 * need not cut it into words and look each up. It finds more than there is (a phrase's exceptions, words of two sentences):
 * what it lets through is to be read. Takes time linear in the text.
 */
export function gateOf(lists: readonly Words[], meanings: readonly string[]): RegExp {
  const phrases = lists
    .flatMap((words) => meanings.flatMap((meaning) => words[meaning] ?? []))
    .filter((phrase) => !phrase.startsWith('-'))
    .map(stepsOf);
  const single = new Set(phrases.flatMap(([first = [], ...rest]) => (rest.length === 0 ? first : [])));
  const isCovered = (step: readonly string[]) => step.every((word) => single.has(word));
  const others = phrases.filter((steps) => steps.length > 1 && !steps.some(isCovered)).map(tellingPart);
  const patterns = [...[...single].map(beginningOf), ...new Set(others.map(phrasePattern))];
  return new RegExp(`(?<![${letters}])(?:${patterns.join('|')})`);
}

const stepsOf = (phrase: string): readonly (readonly string[])[] =>
  phrase.split(/[\s-]+/).map((step) => step.split('/'));

const isAnyWord = (step: readonly string[]): boolean => step.includes('*');

/** The longest run of a phrase's steps without one that any word may take. */
function tellingPart(steps: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let best: readonly (readonly string[])[] = [];
  let run: readonly (readonly string[])[] = [];
  for (const step of steps) {
    run = isAnyWord(step) ? [] : [...run, step];
    if (run.length > best.length) best = run;
  }
  return best;
}

const phrasePattern = (steps: readonly (readonly string[])[]): string =>
  steps.map((step) => `(?:${step.map(wordPattern).join('|')})`).join(`[^${letters}]+`);

/** A word, or words of a stem; '#' is a number, '1,000' too. */
const wordPattern = (word: string): string =>
  word.endsWith('*') ? `${beginningOf(word)}[${letters}]*(?:'[${letters}]+)?` : beginningOf(word);

/** As much of a word as tells it, where nothing follows: of a stem no more than itself. */
const beginningOf = (word: string): string => {
  if (word.endsWith('*')) return literal(word.slice(0, -1));
  return `${word === '#' ? '[0-9]+(?:[.,][0-9]+)*' : literal(word)}(?![${letters}])`;
};

const literal = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
