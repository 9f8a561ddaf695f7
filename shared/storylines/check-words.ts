import * as z from 'zod/mini';
import { dataProblem, placeOf } from '../outlets/data-problem';
import type { Language } from '../outlets/outlet';
import { wordFaults } from './checking/word-faults';
import type { Words } from './reading/lexicon';

const WordLists = z.record(z.string(), z.array(z.string()));

/** What a file of word lists came to: the lists by meaning, or all that is wrong with them, a sentence each. */
export type CheckedWords =
  | { readonly kind: 'sound'; readonly words: Words }
  | { readonly kind: 'faulty'; readonly problems: readonly string[] };

/** Checks the word lists of a language as an editor wrote them. `file` is the name to show. Never throws. */
export function checkWords(data: unknown, file: string, language: Language): CheckedWords {
  const read = WordLists.safeParse(data);
  if (!read.success) {
    const problems = read.error.issues.flatMap((issue) =>
      dataProblem(issue, data, placeOf(file, issue.path), () => []),
    );
    return { kind: 'faulty', problems };
  }
  const faults = wordFaults({ words: { [language]: read.data } });
  if (faults.length === 0) return { kind: 'sound', words: read.data };
  // The first two steps of a path lead to the language's lists within a storyline.
  const problems = faults.map(({ path, fault }) => `${placeOf(file, path.slice(2))}: ${fault}`);
  return { kind: 'faulty', problems };
}
