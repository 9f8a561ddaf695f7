import { dataProblem, placeOf } from '../outlets/data-problem';
import { ruleFaults } from './checking/rule-faults';
import { statusFaults } from './checking/status-faults';
import { wordFaults } from './checking/word-faults';
import { ClaimRule, Rule } from './reading/rule';
import { StatusMeaning, Storyline } from './storyline';

/** What a data file came to: a storyline that can be tracked, or all that is wrong with it, a sentence each. */
export type CheckedStoryline =
  | { readonly kind: 'sound'; readonly storyline: Storyline }
  | { readonly kind: 'faulty'; readonly problems: readonly string[] };

/**
 * Checks a storyline as an editor wrote it. `file` is the name to show. Each problem says where it is, what is wrong
 * and, where that can be told, what was meant. Any JSON may come: it never throws.
 *
 * 1. Its shape: what is missing, of the wrong kind or unknown.
 * 2. Its statuses: each that is named is declared, once.
 * 3. Its rules: each meaning that they look for has words, of its own or among `common`, the word lists' meanings. A
 *    function that only words alerts does without them, and without the word lists in its bundle.
 * 4. Its own words: written as they will be looked up.
 */
export function checkStoryline(data: unknown, file: string, common?: ReadonlySet<string>): CheckedStoryline {
  const read = Storyline.safeParse(data);
  if (!read.success) {
    const problems = read.error.issues.flatMap((issue) => dataProblem(issue, data, placeOf(file, issue.path), keysAt));
    return { kind: 'faulty', problems };
  }
  const problems = [...statusFaults(read.data), ...ruleFaults(read.data, common), ...wordFaults(read.data)].map(
    ({ path, fault }) => `${placeOf(file, path)}: ${fault}`,
  );
  return problems.length === 0 ? { kind: 'sound', storyline: read.data } : { kind: 'faulty', problems };
}

/** Ids that two storylines share, a sentence each: rows are called so. */
export const repeatedStorylines = (storylines: readonly Storyline[]): readonly string[] =>
  storylines.flatMap(({ id, name }, place) => {
    const first = storylines.findIndex((other) => other.id === id);
    return first === place ? [] : [`the storyline id "${id}" is used twice: by ${storylines[first]?.name} and ${name}`];
  });

const keysAt = ([list, , part]: readonly PropertyKey[]): readonly string[] => {
  if (list === 'statuses') return part === 'fades' ? ['afterDays', 'to', 'why'] : statusKeys(part);
  if (list === 'claims') return Object.keys(ClaimRule.shape);
  if (list === 'files' || list === 'excludes') return Object.keys(Rule.shape);
  if (list === 'runsOut') return ['beside', 'of'];
  return list === 'start' ? ['status', 'facts'] : Object.keys(Storyline.shape);
};

const statusKeys = (part: PropertyKey | undefined) =>
  part === 'ends' ? ['on', 'lastDay', 'to', 'why'] : Object.keys(StatusMeaning.shape);
