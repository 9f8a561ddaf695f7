import type { Screen } from '../../../functions/local/screen';

/** A screen that keeps what it is told. */
export const aScreen = (): Screen & { readonly lines: string[] } => {
  const lines: string[] = [];
  const keep = (text: string) => void lines.push(text);
  return { lines, line: keep, block: keep, progress: () => undefined, endProgress: () => undefined };
};
