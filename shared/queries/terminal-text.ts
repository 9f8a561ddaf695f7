/** How wide to write, in columns; 'as it comes' when nobody looks at it (a pipe). */
export type Terminal = { readonly columns: number; readonly colours: boolean };

const hidden = /[\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;
const wide = /\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** Stored text on one line, unable to move the cursor, change a colour or turn the direction of a terminal. */
export const terminalText = (text: string): string =>
  text
    .replace(hidden, '')
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .trim();

/** Columns that a text takes: marks take none, East Asian characters and pictures two. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
};

/** Wraps at spaces to a number of columns, later lines indented; a longer word (an address) stays whole. */
export const wrap = (text: string, columns: number, indent: number): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) + indent > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
};

/**
 * Rows under each other, each column as wide as its widest cell but the last, which wraps. `atLeast` are the widths of
 * a table that is written bit by bit, whose other rows are not here.
 */
export const inColumns = (
  rows: readonly (readonly string[])[],
  { columns }: Terminal,
  atLeast: readonly number[] = [],
): string => {
  const clean = rows.map((row) => row.map(terminalText));
  const widths = (clean[0] ?? []).map((_, at) =>
    Math.max(atLeast[at] ?? 0, ...clean.map((row) => widthOf(row[at] ?? ''))),
  );
  const indent = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  return clean
    .map((row) => {
      const fixed = row.slice(0, -1).map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell) + 2));
      return (fixed.join('') + wrap(row.at(-1) ?? '', Math.max(columns, indent + 20), indent)).trimEnd();
    })
    .join('\n');
};

/** Bold, where colours are wanted. */
export const bold = (text: string, { colours }: Terminal): string => (colours ? `\u001b[1m${text}\u001b[22m` : text);
