import { foldText } from '../reading/fold-text';

/**
 * The set of words of a title or summary, by which copies of one wire story are told. The sets are short, so their
 * Jaccard similarity is worked out exactly; MinHash would only estimate it.
 */
const wordsOf = (text: string, lang: string): ReadonlySet<string> =>
  new Set(foldText(text.slice(0, 400), lang).match(/[\p{L}\p{N}]+/gu) ?? []);

/** The same, worked out when first asked for. */
export function lazyWords(text: string, lang: string): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | undefined;
  return () => {
    words ??= wordsOf(text, lang);
    return words;
  };
}

/** Jaccard similarity of two sets, from 0 (nothing in common) to 1 (the same). */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / (a.size + b.size - common);
}
