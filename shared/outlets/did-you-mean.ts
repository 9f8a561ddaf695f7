/** The word of a list that somebody most likely meant: undefined when none is within two letters of what they wrote. */
export const didYouMean = (written: string, words: readonly string[]): string | undefined => {
  const near = words
    .map((word) => ({ word, edits: edits(written.slice(0, 40).toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)[0];
  return near !== undefined && near.edits <= 2 ? near.word : undefined;
};

/** Letters to insert, delete or replace to make one word of another (Levenshtein). */
const edits = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
};
